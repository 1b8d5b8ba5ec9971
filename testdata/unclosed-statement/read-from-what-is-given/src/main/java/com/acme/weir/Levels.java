package com.acme.weir;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Rows that a method of the project reads from a connection end with that connection. */
final class Levels {
    private final DataSource source;

    Levels(DataSource source) {
        this.source = source;
    }

    int closedWithIt() throws SQLException {
        Connection connection = null;
        try {
            connection = source.getConnection();
            ResultSet rows = Queries.query(connection, "select level from weir");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    /** One cause, one finding. */
    int leaks() throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        ResultSet rows = Queries.query(connection, "select level from weir");
        return rows.next() ? rows.getInt(1) : 0;
    }

    int ofAParameter(Connection connection) throws SQLException {
        ResultSet rows = Queries.query(connection, "select max(level) from weir"); // expect: unclosed-statement
        return rows.next() ? rows.getInt(1) : 0;
    }
}
