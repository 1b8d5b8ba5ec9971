package com.acme.survey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;

final class IfNotNullTry {
    private final Map<String, DataSource> sources;

    IfNotNullTry(Map<String, DataSource> sources) {
        this.sources = sources;
    }

    void run(String name, String sql) throws SQLException {
        DataSource source = sources.get(name);
        Connection connection = source == null ? null : source.getConnection();
        if (connection != null) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    void withoutBraces(DataSource source, String sql) throws SQLException {
        Connection connection = source.getConnection();
        if (connection != null)
            try (connection) {
                System.out.println(sql);
            }
    }

    void returnsBefore(DataSource source, String sql) throws SQLException {
        Connection connection = source.getConnection();
        if (connection == null) {
            return;
        }
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The try with the connection stands in one branch only. */
    void inOneBranch(DataSource source, String sql) throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        if (!sql.isBlank()) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
