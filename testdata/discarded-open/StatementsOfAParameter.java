package com.acme.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connection lives on, and keeps the nameless statement. */
final class StatementsOfAParameter {
    int beds(Connection connection) throws SQLException {
        ResultSet rows = connection.createStatement().executeQuery("select sum(beds) from ward"); // expect: discarded-open
        return rows.next() ? rows.getInt(1) : 0;
    }

    void close(Connection connection, String ward) throws SQLException {
        connection.createStatement().executeUpdate("update ward set open = false where name = '" + ward + "'"); // expect: discarded-open
    }

    /** Closing the result does not close its statement. */
    int wards(Connection connection) throws SQLException {
        ResultSet rows = connection.createStatement().executeQuery("select count(*) from ward"); // expect: discarded-open
        try {
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            rows.close();
        }
    }

    boolean any(PreparedStatement statement) throws SQLException {
        return statement.executeQuery().next(); // expect: discarded-open
    }

    /** The way back from the result leads to its statement. */
    int patients(Connection connection) throws SQLException {
        ResultSet rows = connection.createStatement().executeQuery("select count(*) from patient"); // expect: unclosed-statement
        int count = rows.next() ? rows.getInt(1) : 0;
        rows.getStatement().close();
        return count;
    }

    int closedWithTheConnection(DataSource clinic) throws SQLException {
        try (Connection connection = clinic.getConnection()) {
            ResultSet rows = connection.createStatement().executeQuery("select count(*) from patient");
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
