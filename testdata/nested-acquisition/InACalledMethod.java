package com.acme.orders;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The second stands in a method that is called while the first is held. */
final class InACalledMethod {
    private final DataSource orders;
    private final DataSource numbers;

    InACalledMethod(DataSource orders, DataSource numbers) {
        this.orders = orders;
        this.numbers = numbers;
    }

    void copy() throws SQLException {
        try (Connection connection = orders.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from orders")) {
            rows.next();
            log(rows.getString(1)); // expect: nested-acquisition
            number();
        }
    }

    private void log(String number) throws SQLException {
        try (Connection connection = orders.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into log (number) values (?)")) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
    }

    /** Of another pool. */
    private void number() throws SQLException {
        try (Connection connection = numbers.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update number set last = last + 1");
        }
    }

    /** Called after the first is given back. */
    void copyRight() throws SQLException {
        String number;
        try (Connection connection = orders.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from orders")) {
            rows.next();
            number = rows.getString(1);
        }
        log(number);
    }

    /** The held connection is passed on. */
    void copyOnOne() throws SQLException {
        try (Connection connection = orders.getConnection()) {
            log(connection, "1");
        }
    }

    private void log(Connection connection, String number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into log (number) values (?)")) {
            statement.setString(1, number);
            statement.executeUpdate();
        }
    }
}
