package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Closed before the caller can read from it. */
final class ReturnedFromATry {
    private final DataSource orders;

    ReturnedFromATry(DataSource orders) {
        this.orders = orders;
    }

    ResultSet all() throws SQLException {
        try (Connection connection = orders.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("select * from orders"); // expect: session-escapes-scope
        }
    }

    ResultSet one(String number) throws SQLException {
        try (Connection connection = orders.getConnection();
                PreparedStatement statement = connection.prepareStatement("select * from orders where number = ?")) {
            statement.setString(1, number);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows : null; // expect: session-escapes-scope
        }
    }

    Connection itself() throws SQLException {
        try (Connection connection = orders.getConnection()) {
            connection.setReadOnly(true);
            return connection; // expect: session-escapes-scope
        }
    }

    /** The finally closes what is returned. */
    PreparedStatement prepared(String sql) throws SQLException {
        Connection connection = orders.getConnection();
        try {
            return connection.prepareStatement(sql); // expect: session-escapes-scope
        } finally {
            connection.close();
        }
    }

    String number() throws SQLException {
        try (Connection connection = orders.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from orders")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Closed only where nothing is returned. */
    PreparedStatement preparedRight(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setQueryTimeout(5);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
