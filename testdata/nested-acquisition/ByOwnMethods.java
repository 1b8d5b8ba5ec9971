package com.acme.barge;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What the methods of the class take, and what they do not. */
class ByOwnMethods {
    private final DataSource barges;
    private Connection kept;

    ByOwnMethods(DataSource barges) {
        this.barges = barges;
    }

    private Connection open() throws SQLException {
        Connection connection = barges.getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    boolean twice() throws SQLException {
        try (Connection read = open();
                Connection write = open()) { // expect: nested-acquisition
            return read.isReadOnly() && write.isReadOnly();
        }
    }

    void load(String barge) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into load (barge) values (" + barge.length() + ")");
            this.note(); // expect: nested-acquisition
        }
    }

    private void note() throws SQLException {
        try (Connection connection = barges.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into note default values");
        }
    }

    /** Of another object: its field may hold another factory. */
    void beside(ByOwnMethods other) throws SQLException {
        try (Connection connection = barges.getConnection()) {
            other.note();
            connection.setReadOnly(true);
        }
    }

    void fieldOfAnother(ByOwnMethods other) throws SQLException {
        try (Connection connection = barges.getConnection();
                Connection there = other.barges.getConnection()) {
            there.setReadOnly(connection.isReadOnly());
        }
    }

    /** Filled once, then found there. */
    private Connection kept() throws SQLException {
        if (kept == null) {
            kept = barges.getConnection();
        }
        return kept;
    }

    boolean keptTwice() throws SQLException {
        return kept().isReadOnly() && kept().isValid(1);
    }

    void end() throws SQLException {
        kept.close();
    }

    /** It takes one of its own only where it is given none. */
    private void weigh(Connection given) throws SQLException {
        Connection connection = given == null ? barges.getConnection() : given;
        try (Statement statement = connection.createStatement()) {
            statement.execute("update barge set weight = 0");
        } finally {
            if (given == null) {
                connection.close();
            }
        }
    }

    void weighs() throws SQLException {
        try (Connection connection = barges.getConnection()) {
            weigh(connection);
        }
    }

    void forEach(List<String> names) throws SQLException {
        try (Connection connection = barges.getConnection()) {
            connection.setAutoCommit(false);
            names.forEach(name -> {
                try (Connection each = barges.getConnection()) { // expect: nested-acquisition, session-opened-in-loop
                    each.setSchema(name);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** A thread of its own. */
    Thread inAThread() throws SQLException {
        try (Connection connection = barges.getConnection()) {
            connection.setAutoCommit(false);
            return new Thread() {
                @Override
                public void run() {
                    try (Connection later = barges.getConnection()) {
                        later.setAutoCommit(true);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
        }
    }

    /** The first is lost, which is worse. */
    void lost() throws SQLException {
        Connection first = barges.getConnection(); // expect: unclosed-session
        try (Connection second = barges.getConnection()) {
            second.setReadOnly(first.isReadOnly());
        }
    }
}
