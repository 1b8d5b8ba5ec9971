package com.acme.tides;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Closing what hangs above closes what hangs below, and the way up leads through the getters. */
final class ParentIsClosed {
    private final DataSource tides;

    ParentIsClosed(DataSource tides) {
        this.tides = tides;
    }

    double high() throws SQLException {
        Connection connection = tides.getConnection();
        try {
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select max(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            connection.close();
        }
    }

    double low() throws SQLException {
        Connection connection = tides.getConnection();
        ResultSet rows = null;
        try {
            rows = connection.createStatement().executeQuery("select min(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            if (rows != null) {
                rows.getStatement().getConnection().close();
            } else {
                connection.close();
            }
        }
    }

    double first() throws SQLException {
        Connection connection = tides.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select height from tide order by day")) {
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            connection.close();
        }
    }

    double mean() throws SQLException {
        ResultSet rows = null;
        try (Connection connection = tides.getConnection()) {
            rows = connection.createStatement().executeQuery("select avg(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        }
    }

    /** Closing the statement leaves its connection open. */
    double leaked() throws SQLException {
        Connection connection = tides.getConnection(); // expect: unclosed-session
        Statement statement = connection.createStatement();
        try {
            ResultSet rows = statement.executeQuery("select stddev(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            statement.close();
        }
    }
}
