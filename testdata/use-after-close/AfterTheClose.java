package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

final class AfterTheClose {
    private final DataSource harbor;

    AfterTheClose(DataSource harbor) {
        this.harbor = harbor;
    }

    void commitTooLate() throws SQLException {
        Connection connection = harbor.getConnection();
        try {
            connection.setAutoCommit(false);
        } finally {
            connection.close();
        }
        connection.commit(); // expect: use-after-close
    }

    /** The connection is closed, and its statement with it. */
    int statement(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select count(*) from berth");
        connection.close();
        try (ResultSet rows = statement.executeQuery()) { // expect: use-after-close
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    String result(Connection connection) throws SQLException {
        ResultSet rows;
        try (Statement statement = connection.createStatement()) {
            rows = statement.executeQuery("select name from ship");
        }
        return rows.next() ? "a ship" : "none"; // expect: use-after-close
    }

    void overAVariable() throws SQLException {
        Connection connection = harbor.getConnection();
        try (connection) {
            connection.setReadOnly(true);
        }
        connection.setReadOnly(false); // expect: use-after-close
    }

    void right() throws SQLException {
        try (Connection connection = harbor.getConnection()) {
            connection.setAutoCommit(false);
            connection.commit();
        }
    }
}
