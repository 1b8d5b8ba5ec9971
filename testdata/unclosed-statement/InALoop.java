package com.acme.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** One statement a turn, and only the last of them is closed. */
final class InALoop {
    void insert(Connection connection, List<String> lines) throws SQLException {
        PreparedStatement statement = null;
        try {
            for (String line : lines) {
                statement = connection.prepareStatement("insert into line (text) values (?)"); // expect: unclosed-statement
                statement.setString(1, line);
                statement.executeUpdate();
            }
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** Two queries one after the other in the same variable. */
    int counts(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select count(*) from line"); // expect: unclosed-statement
        ResultSet rows = statement.executeQuery();
        int count = rows.next() ? rows.getInt(1) : 0;
        statement = connection.prepareStatement("select count(*) from page");
        try {
            rows = statement.executeQuery();
            count += rows.next() ? rows.getInt(1) : 0;
        } finally {
            statement.close();
        }
        return count;
    }

    void insertRight(Connection connection, List<String> lines) throws SQLException {
        for (String line : lines) {
            try (PreparedStatement statement = connection.prepareStatement("insert into line (text) values (?)")) {
                statement.setString(1, line);
                statement.executeUpdate();
            }
        }
    }

    void insertAtOnce(Connection connection, List<String> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into line (text) values (?)")) {
            for (String line : lines) {
                statement.setString(1, line);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A second query on the same statement closes the first result. */
    int reused(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from line where page = ?")) {
            int count = 0;
            for (int page = 0; page < 3; page++) {
                statement.setInt(1, page);
                ResultSet rows = statement.executeQuery();
                count += rows.next() ? rows.getInt(1) : 0;
            }
            return count;
        }
    }
}
