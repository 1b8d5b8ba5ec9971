package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The first close that throws keeps the others from being called. */
final class OneFinally {
    private final DataSource harbor;

    OneFinally(DataSource harbor) {
        this.harbor = harbor;
    }

    int free() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = harbor.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select count(*) from berth where ship is null");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            if (rows != null) {
                rows.close(); // expect: close-chain-not-isolated
            }
            if (statement != null) {
                statement.close();
            }
            if (connection != null) {
                connection.close();
            }
        }
    }

    void leave(Connection connection, PreparedStatement statement, String ship) throws SQLException {
        try {
            statement.setString(1, ship);
            statement.executeUpdate();
        } finally {
            statement.close(); // expect: close-chain-not-isolated
            connection.close();
        }
    }

    /** Logged, but skipped all the same. */
    int taken() {
        Connection connection = null;
        Statement statement = null;
        try {
            connection = harbor.getConnection();
            statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select count(*) from berth where ship is not null");
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            try {
                if (statement != null) {
                    statement.close(); // expect: close-chain-not-isolated
                }
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException e) {
                System.err.println("cannot close: " + e.getMessage());
            }
        }
    }

    int right() throws SQLException {
        try (Connection connection = harbor.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from berth")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
