package com.acme.harbor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** As many threads as the pool has connections, each with one and waiting for another: nobody goes on. */
final class SecondWhileHoldingTheFirst {
    private final DataSource harbor;
    private final DataSource archive;

    SecondWhileHoldingTheFirst(DataSource harbor, DataSource archive) {
        this.harbor = harbor;
        this.archive = archive;
    }

    void inOneHeader() throws SQLException {
        try (Connection read = harbor.getConnection();
                Connection write = harbor.getConnection()) { // expect: nested-acquisition
            write.setReadOnly(!read.isReadOnly());
        }
    }

    void nested(String ship) throws SQLException {
        try (Connection read = harbor.getConnection();
                Statement query = read.createStatement();
                ResultSet rows = query.executeQuery("select id from berth")) {
            rows.next();
            try (Connection write = this.harbor.getConnection(); // expect: nested-acquisition
                    PreparedStatement update = write.prepareStatement("update berth set ship = ? where id = ?")) {
                update.setString(1, ship);
                update.setLong(2, rows.getLong(1));
                update.executeUpdate();
            }
        }
    }

    void inFinallyStyle() throws SQLException {
        Connection read = harbor.getConnection();
        try {
            Connection write = harbor.getConnection(); // expect: nested-acquisition
            try {
                write.setReadOnly(!read.isReadOnly());
            } finally {
                write.close();
            }
        } finally {
            read.close();
        }
    }

    /** One after the other. */
    void inTurn() throws SQLException {
        boolean readOnly;
        try (Connection read = harbor.getConnection()) {
            readOnly = read.isReadOnly();
        }
        try (Connection write = harbor.getConnection()) {
            write.setReadOnly(!readOnly);
        }
    }

    /** Two pools. */
    void twoPools() throws SQLException {
        try (Connection read = harbor.getConnection();
                Connection write = archive.getConnection()) {
            write.setReadOnly(!read.isReadOnly());
        }
    }

    void branches(boolean exact) throws SQLException {
        if (exact) {
            try (Connection read = harbor.getConnection()) {
                read.setReadOnly(true);
            }
        } else {
            try (Connection write = harbor.getConnection()) {
                write.setReadOnly(false);
            }
        }
    }

    void reopened() throws SQLException {
        Connection connection = harbor.getConnection();
        if (!connection.isClosed()) {
            connection.close();
        }
        connection = harbor.getConnection();
        connection.close();
    }
}
