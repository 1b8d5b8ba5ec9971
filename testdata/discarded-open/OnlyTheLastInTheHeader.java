package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;

/** A header closes what it declares, and nothing on the way to it. */
final class OnlyTheLastInTheHeader {
    private final DataSource harbor;

    OnlyTheLastInTheHeader(DataSource harbor) {
        this.harbor = harbor;
    }

    int ships() throws SQLException {
        try (ResultSet rows = harbor.getConnection().createStatement().executeQuery("select count(*) from ship")) { // expect: discarded-open
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    void rename(String from, String to) throws SQLException {
        try (PreparedStatement statement = harbor.getConnection().prepareStatement("update ship set name = ? where name = ?")) { // expect: discarded-open
            statement.setString(1, to);
            statement.setString(2, from);
            statement.executeUpdate();
        }
    }

    void scroll(SessionFactory factory) {
        try (ScrollableResults<String> names = factory.openSession().createQuery("select name from Ship", String.class).scroll()) { // expect: discarded-open
            while (names.next()) {
                System.out.println(names.get());
            }
        }
    }

    /** The statement of a connection that lives on. */
    int piers(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from pier")) { // expect: discarded-open
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Here the connection stands in the header too, and closes all. */
    int berths() throws SQLException {
        try (Connection connection = harbor.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from berth")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    int cranes() throws SQLException {
        try (Connection connection = harbor.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from crane")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
