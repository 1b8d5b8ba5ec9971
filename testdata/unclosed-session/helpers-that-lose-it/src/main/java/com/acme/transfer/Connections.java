package com.acme.transfer;

import java.sql.Connection;
import java.sql.SQLException;

final class Connections {
    private static Connection last;

    private Connections() {}

    static void use(Connection given) {
        last = given;
    }

    /** Closes something else than what it is given. */
    static void closeLast(Connection connection) throws SQLException {
        System.out.println("closing instead of " + connection);
        last.close();
    }

    /** Forgets its argument before it closes it. */
    static void closeNothing(Connection connection) throws SQLException {
        connection = null;
        if (connection != null) {
            connection.close();
        }
    }

    /** Says so, and only logs. */
    static void closeConnection(Connection connection) {
        System.out.println("connection " + connection + " closed");
    }
}
