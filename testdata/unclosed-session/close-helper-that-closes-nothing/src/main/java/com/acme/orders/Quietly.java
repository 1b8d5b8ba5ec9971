package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

final class Quietly {
    private Quietly() {}

    /** Named like a helper, and does nothing. */
    static void close(Connection connection) {}

    /** Closes its other argument only. */
    static void closeBoth(Statement statement, Connection connection) {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            System.err.println("cannot close " + connection);
        }
    }

    static void closeReally(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            System.err.println(e.getMessage());
        }
    }
}
