package com.acme.mill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Two calls that read alike are two calls. */
final class Twins {
    private final DataSource mill;

    Twins(DataSource mill) {
        this.mill = mill;
    }

    void leaked() throws SQLException {
        Connection connection = mill.getConnection(); // expect: unclosed-session
        Statement statement = connection.createStatement();
        statement.execute("delete from sack");
    }

    void lent(Connection connection) throws SQLException {
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        statement.execute("delete from sack");
    }
}
