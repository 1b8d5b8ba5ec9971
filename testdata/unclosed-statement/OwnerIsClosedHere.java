package com.acme.tides;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Statements of a connection that this body closes are closed with it. */
final class OwnerIsClosedHere {
    private final DataSource tides;

    OwnerIsClosedHere(DataSource tides) {
        this.tides = tides;
    }

    double mean(int year) throws SQLException {
        try (Connection connection = tides.getConnection()) {
            PreparedStatement statement = connection.prepareStatement("select avg(height) from tide where year = ?");
            statement.setInt(1, year);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getDouble(1) : 0;
        }
    }

    double meanOfGiven(Connection given, int year) throws SQLException {
        try (given) {
            PreparedStatement statement = given.prepareStatement("select avg(height) from tide where year = ?");
            statement.setInt(1, year);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getDouble(1) : 0;
        }
    }

    void delete(Connection given, int year) throws SQLException {
        Statement statement = given.createStatement();
        try {
            statement.executeUpdate("delete from tide where year = " + year);
        } finally {
            given.close();
        }
    }

    int count(Jdbi jdbi) throws SQLException {
        try (Handle handle = jdbi.open()) {
            Statement statement = handle.getConnection().createStatement();
            ResultSet rows = statement.executeQuery("select count(*) from tide");
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** On one path the owner stays open, and the statement with it. */
    void deleteSometimes(Connection given, int year) throws SQLException {
        Statement statement = given.createStatement(); // expect: unclosed-statement
        statement.executeUpdate("delete from tide where year = " + year);
        if (year > 2000) {
            given.close();
        }
    }
}
