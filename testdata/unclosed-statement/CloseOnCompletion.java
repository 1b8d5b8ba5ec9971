package com.acme.quarry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

final class CloseOnCompletion {
    /** With its last result the statement closes itself. */
    int tons(Connection connection, String stone) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select sum(tons) from pile where stone = ?");
        statement.closeOnCompletion();
        statement.setString(1, stone);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    ResultSet piles(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select * from pile");
        statement.closeOnCompletion();
        return statement.executeQuery();
    }

    /** Without it the caller gets the result, and the statement stays with nobody. */
    ResultSet stones(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select distinct stone from pile"); // expect: unclosed-statement
        return statement.executeQuery();
    }
}
