package com.acme.mill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.commons.dbutils.DbUtils;

final class Sacks {
    private final Connection connection;

    Sacks(Connection connection) {
        this.connection = connection;
    }

    int flour() throws SQLException {
        PreparedStatement statement = null;
        ResultSet rows = null;
        try {
            statement = connection.prepareStatement("select sum(sacks) from flour");
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            Sql.closeWithStatement(rows);
            if (statement != null) {
                DbUtils.closeQuietly(statement);
            }
        }
    }

    int bran(PreparedStatement statement) throws SQLException {
        return Sql.single(statement.executeQuery());
    }

    int oats() throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select sum(sacks) from oats");
        ResultSet rows = null;
        try {
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            DbUtils.closeQuietly(null, statement, rows);
        }
    }

    /** Only the result is closed. */
    int rye() throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select sum(sacks) from rye"); // expect: unclosed-statement
        ResultSet rows = null;
        try {
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            DbUtils.closeQuietly(rows);
        }
    }
}
