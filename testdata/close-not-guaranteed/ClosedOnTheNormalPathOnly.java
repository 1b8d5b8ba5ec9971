package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

final class ClosedOnTheNormalPathOnly {
    private final DataSource harbor;

    ClosedOnTheNormalPathOnly(DataSource harbor) {
        this.harbor = harbor;
    }

    int free() throws SQLException {
        Connection connection = harbor.getConnection(); // expect: close-not-guaranteed
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from berth where ship is null");
        int free = rows.next() ? rows.getInt(1) : 0;
        rows.close();
        statement.close();
        connection.close();
        return free;
    }

    void leave(String ship) {
        try {
            Connection connection = harbor.getConnection(); // expect: close-not-guaranteed
            PreparedStatement statement = connection.prepareStatement("update berth set ship = null where ship = ?");
            statement.setString(1, ship);
            statement.executeUpdate();
            statement.close();
            connection.close();
        } catch (SQLException e) {
            System.err.println("cannot free the berth of " + ship + ": " + e.getMessage());
        }
    }

    /** The statement is safe in its header; the connection is not. */
    void moor(String ship, int berth) throws SQLException {
        Connection connection = harbor.getConnection(); // expect: close-not-guaranteed
        try (PreparedStatement statement = connection.prepareStatement("update berth set ship = ? where id = ?")) {
            statement.setString(1, ship);
            statement.setInt(2, berth);
            statement.executeUpdate();
        }
        connection.close();
    }

    void sweep() throws SQLException {
        try (Connection connection = harbor.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from berth where closed");
        }
    }
}
