package com.acme.harbor;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The connection is the caller's and lives on: each statement that is left open stays in it. */
final class StatementOfAParameter {
    void leave(Connection connection, String ship) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("update berth set ship = null where ship = ?"); // expect: unclosed-statement
        statement.setString(1, ship);
        statement.executeUpdate();
    }

    int free(Connection connection) throws SQLException {
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        ResultSet rows = statement.executeQuery("select count(*) from berth where ship is null");
        return rows.next() ? rows.getInt(1) : 0;
    }

    /** Closing the result leaves its statement open. */
    int taken(Connection connection) throws SQLException {
        Statement statement = connection.createStatement(); // expect: unclosed-statement
        try (ResultSet rows = statement.executeQuery("select count(*) from berth where ship is not null")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    int fee(Connection connection, String ship) throws SQLException {
        CallableStatement call = connection.prepareCall("{? = call fee(?)}"); // expect: unclosed-statement
        call.registerOutParameter(1, java.sql.Types.INTEGER);
        call.setString(2, ship);
        call.execute();
        return call.getInt(1);
    }

    int freeRight(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("select count(*) from berth where ship is null");
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
