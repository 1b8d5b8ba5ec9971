package com.acme.clinic;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statement is the caller's: the result set is not. */
final class ResultSets {
    int beds(PreparedStatement statement, String ward) throws SQLException {
        statement.setString(1, ward);
        ResultSet rows = statement.executeQuery(); // expect: unclosed-statement
        return rows.next() ? rows.getInt(1) : 0;
    }

    long key(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        ResultSet keys = insert.getGeneratedKeys(); // expect: unclosed-statement
        keys.next();
        return keys.getLong(1);
    }

    int rows(Statement statement, String sql) throws SQLException {
        int count = 0;
        if (statement.execute(sql)) {
            ResultSet rows = statement.getResultSet(); // expect: unclosed-statement
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    int bedsRight(PreparedStatement statement, String ward) throws SQLException {
        statement.setString(1, ward);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    long keyRight(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    /** Closing the statement, if only by the result, closes its results. */
    int lastUse(PreparedStatement statement) throws SQLException {
        ResultSet rows = statement.executeQuery();
        try {
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            rows.getStatement().close();
        }
    }

    int closesTheParameter(PreparedStatement statement) throws SQLException {
        try (statement) {
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
