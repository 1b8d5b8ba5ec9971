package com.acme.tools;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Where the process ends, or the helper always throws, no path goes on. */
final class EndsOfThePath {
    private EndsOfThePath() {}

    public static void main(String[] arguments) throws SQLException {
        Connection connection = DriverManager.getConnection(arguments[0]);
        try (Statement statement = connection.createStatement()) {
            statement.execute(arguments[1]);
        } catch (SQLException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        connection.close();
    }

    static void exitsAtTheEnd(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                statement.execute("shutdown");
            }
            System.exit(0);
        } catch (SQLException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static boolean checked(DataSource source) {
        Connection connection = null;
        boolean valid = false;
        try {
            connection = source.getConnection();
            valid = connection.isValid(1);
        } catch (SQLException e) {
            closeAndFail(connection, e);
        }
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return valid;
    }

    private static void closeAndFail(Connection connection, SQLException cause) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                cause.addSuppressed(e);
            }
        }
        throw new IllegalStateException(cause);
    }

    /** The helper throws always, and closes nothing. */
    static void fails(DataSource source, String name) throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        if (name == null) {
            fail("no name");
        }
        connection.close();
    }

    private static void fail(String message) {
        throw new IllegalArgumentException(message);
    }
}
