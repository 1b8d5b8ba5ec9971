package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What hangs on the connection is closed in each way; the connection itself never is. */
final class NeverClosed {
    private final DataSource berths;

    NeverClosed(DataSource berths) {
        this.berths = berths;
    }

    List<String> ships(int pier) throws SQLException {
        List<String> ships = new ArrayList<>();
        Connection connection = berths.getConnection(); // expect: unclosed-session
        try (PreparedStatement statement = connection.prepareStatement("select ship from berth where pier = ?")) {
            statement.setInt(1, pier);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ships.add(rows.getString(1));
                }
            }
        }
        return ships;
    }

    void leave(String ship) throws SQLException {
        Connection connection = berths.getConnection(); // expect: unclosed-session
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement("update berth set ship = null where ship = ?");
            statement.setString(1, ship);
            statement.executeUpdate();
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** A leaked connection takes its statements along: they are not reported again. */
    int free() throws SQLException {
        Connection connection = berths.getConnection(); // expect: unclosed-session
        PreparedStatement statement = connection.prepareStatement("select count(*) from berth where ship is null");
        ResultSet rows = statement.executeQuery();
        return rows.next() ? rows.getInt(1) : 0;
    }

    void rename(String from, String to) {
        try {
            Connection connection = berths.getConnection(); // expect: unclosed-session
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement("update ship set name = ? where name = ?")) {
                statement.setString(1, to);
                statement.setString(2, from);
                statement.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot rename " + from, e);
        }
    }
}
