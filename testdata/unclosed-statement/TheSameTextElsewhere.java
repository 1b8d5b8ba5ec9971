package com.acme.rail.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A lost connection stands for its own statements, not for others that read the same. */
final class TheSameTextElsewhere {
    private final DataSource source;

    TheSameTextElsewhere(DataSource source) {
        this.source = source;
    }

    int wagons() throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        Statement statement = connection.createStatement();
        return count(statement);
    }

    int engines(Connection connection) throws SQLException {
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        return count(statement);
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from rolling_stock")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
