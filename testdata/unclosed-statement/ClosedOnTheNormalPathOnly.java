package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

final class ClosedOnTheNormalPathOnly {
    private final Connection connection;

    ClosedOnTheNormalPathOnly(Connection connection) {
        this.connection = connection;
    }

    List<String> open(String customer) throws SQLException {
        List<String> numbers = new ArrayList<>();
        PreparedStatement statement = connection.prepareStatement("select number from orders where customer = ?"); // expect: unclosed-statement
        statement.setString(1, customer);
        ResultSet rows = statement.executeQuery();
        while (rows.next()) {
            numbers.add(rows.getString(1));
        }
        rows.close();
        statement.close();
        return numbers;
    }

    boolean paid(String number) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select paid from orders where number = ?"); // expect: unclosed-statement
        statement.setString(1, number);
        ResultSet rows = statement.executeQuery();
        if (!rows.next()) {
            return false;
        }
        boolean paid = rows.getBoolean("paid");
        statement.close();
        return paid;
    }

    boolean shipped(String number) throws SQLException {
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement("select shipped from orders where number = ?");
            statement.setString(1, number);
            ResultSet rows = statement.executeQuery();
            return rows.next() && rows.getBoolean(1);
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** One of two statements is forgotten. */
    void move(String number, String customer) throws SQLException {
        PreparedStatement update = connection.prepareStatement("update orders set customer = ? where number = ?"); // expect: unclosed-statement
        PreparedStatement log = connection.prepareStatement("insert into move (number) values (?)");
        try {
            update.setString(1, customer);
            update.setString(2, number);
            update.executeUpdate();
            log.setString(1, number);
            log.executeUpdate();
        } finally {
            log.close();
        }
    }
}
