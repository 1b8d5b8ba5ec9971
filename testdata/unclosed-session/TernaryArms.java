package com.acme.railway;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Each arm opens a connection of its own, and is an opening of its own. */
final class TernaryArms {
    private final DataSource primary;
    private final DataSource replica;

    TernaryArms(DataSource primary, DataSource replica) {
        this.primary = primary;
        this.replica = replica;
    }

    int trains(boolean exact) throws SQLException {
        Connection connection = exact
                ? primary.getConnection() // expect: unclosed-session
                : replica.getConnection(); // expect: unclosed-session
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from train")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Only one arm opens: what the caller gave stays with the caller. */
    int delayed(Connection given) throws SQLException {
        Connection connection = given != null ? given : replica.getConnection(); // expect: unclosed-session
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from train where delay > 5")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    int onTime(boolean exact) throws SQLException {
        try (Connection connection = exact ? primary.getConnection() : replica.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from train where delay = 0")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** Closes only what it opened. */
    int early(Connection given) throws SQLException {
        boolean own = given == null;
        Connection connection = own ? replica.getConnection() : given;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from train where delay < 0")) {
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            if (own) {
                connection.close();
            }
        }
    }
}
