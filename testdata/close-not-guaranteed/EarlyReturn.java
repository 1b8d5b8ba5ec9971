package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

final class EarlyReturn {
    private final DataSource orders;

    EarlyReturn(DataSource orders) {
        this.orders = orders;
    }

    Optional<String> status(String number) throws SQLException {
        Connection connection = orders.getConnection(); // expect: close-not-guaranteed
        if (number.isBlank()) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement("select status from orders where number = ?")) {
            statement.setString(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } finally {
            connection.close();
        }
    }

    boolean paid(String number) {
        Connection connection = null;
        try {
            connection = orders.getConnection(); // expect: close-not-guaranteed
            try (PreparedStatement statement = connection.prepareStatement("select paid from orders where number = ?")) {
                statement.setString(1, number);
                ResultSet rows = statement.executeQuery();
                if (!rows.next()) {
                    return false;
                }
                boolean paid = rows.getBoolean(1);
                connection.close();
                return paid;
            }
        } catch (SQLException e) {
            try {
                if (connection != null) {
                    connection.close();
                }
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw new IllegalStateException(e);
        }
    }

    /** The guard stands before the opening. */
    Optional<String> guarded(String number) throws SQLException {
        if (number.isBlank()) {
            return Optional.empty();
        }
        Connection connection = orders.getConnection();
        try (PreparedStatement statement = connection.prepareStatement("select status from orders where number = ?")) {
            statement.setString(1, number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } finally {
            connection.close();
        }
    }
}
