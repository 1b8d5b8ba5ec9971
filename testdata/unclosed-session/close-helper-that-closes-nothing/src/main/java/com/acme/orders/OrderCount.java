package com.acme.orders;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

final class OrderCount {
    private final DataSource orders;

    OrderCount(DataSource orders) {
        this.orders = orders;
    }

    String emptyHelper() throws SQLException {
        Connection connection = orders.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            Quietly.close(connection);
        }
    }

    int otherArgument() throws SQLException {
        Connection connection = orders.getConnection(); // expect: unclosed-session
        Statement statement = null;
        try {
            statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("select count(*) from orders");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            Quietly.closeBoth(statement, connection);
        }
    }

    String nothing() throws SQLException {
        Connection connection = orders.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            Quietly.closeReally(null);
        }
    }

    String really() throws SQLException {
        Connection connection = orders.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Quietly.closeReally(connection);
        }
    }
}
