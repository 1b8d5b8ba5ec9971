package com.acme.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The helper is at fault, not those who call it. */
final class CloseHelper {
    private final DataSource clinic;

    CloseHelper(DataSource clinic) {
        this.clinic = clinic;
    }

    static void closeAll(ResultSet rows, Statement statement, Connection connection) throws SQLException {
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

    static void closeAllQuietly(Statement statement, Connection connection) {
        try {
            statement.close(); // expect: close-chain-not-isolated
            connection.close();
        } catch (SQLException e) {
            System.err.println(e.getMessage());
        }
    }

    static void closeEach(AutoCloseable... closeables) {
        for (AutoCloseable closeable : closeables) {
            try {
                if (closeable != null) {
                    closeable.close();
                }
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }

    int beds() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = clinic.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select sum(beds) from ward");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            closeAll(rows, statement, connection);
        }
    }

    int wards() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = clinic.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select count(*) from ward");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            closeEach(rows, statement, connection);
        }
    }
}
