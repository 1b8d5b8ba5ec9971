package com.acme.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One connection reads what another one writes. */
final class ReadsWhileItWrites {
    private final DataSource intake;

    ReadsWhileItWrites(DataSource intake) {
        this.intake = intake;
    }

    void copy() throws SQLException {
        Connection read = intake.getConnection();
        try (Statement query = read.createStatement();
                ResultSet rows = query.executeQuery("select text from line")) {
            rows.next();
            Connection write = intake.getConnection(); // expect: nested-acquisition
            try (PreparedStatement insert = write.prepareStatement("insert into copy (text) values (?)")) {
                insert.setString(1, rows.getString(1));
                insert.executeUpdate();
            } finally {
                write.close();
            }
        } finally {
            read.close();
        }
    }

    /** The connection that reads is closed before the other is opened. */
    void copyInTurn() throws SQLException {
        String text;
        Connection read = intake.getConnection();
        try (Statement query = read.createStatement();
                ResultSet rows = query.executeQuery("select text from line")) {
            text = rows.next() ? rows.getString(1) : "";
        } finally {
            read.close();
        }
        try (Connection write = intake.getConnection();
                PreparedStatement insert = write.prepareStatement("insert into copy (text) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }

    /** A parameter may come from anywhere. */
    void copyFrom(Connection read) throws SQLException {
        try (Connection write = intake.getConnection()) {
            write.setReadOnly(!read.isReadOnly());
        }
    }
}
