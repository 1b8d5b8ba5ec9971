package com.acme.tides;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Where more than the chain is wrong, the other finding is enough; statements alone are not worth one. */
final class OnTheNormalPath {
    private final DataSource tides;

    OnTheNormalPath(DataSource tides) {
        this.tides = tides;
    }

    double high() throws SQLException {
        Connection connection = tides.getConnection(); // expect: close-not-guaranteed
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select max(height) from tide");
        double high = rows.next() ? rows.getDouble(1) : 0;
        rows.close();
        statement.close();
        connection.close();
        return high;
    }

    /** The connection is the caller's and stays open. */
    double low(Connection connection) throws SQLException {
        Statement statement = null;
        ResultSet rows = null;
        try {
            statement = connection.createStatement();
            rows = statement.executeQuery("select min(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            if (rows != null) {
                rows.close();
            }
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** Opened before the try, with a call in between. */
    double mean() throws SQLException {
        Connection connection = tides.getConnection(); // expect: close-not-guaranteed
        Statement statement = connection.createStatement();
        try {
            ResultSet rows = statement.executeQuery("select avg(height) from tide");
            return rows.next() ? rows.getDouble(1) : 0;
        } finally {
            statement.close();
            connection.close();
        }
    }
}
