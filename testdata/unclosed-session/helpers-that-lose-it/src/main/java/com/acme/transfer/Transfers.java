package com.acme.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Transfers {
    private final DataSource transfers;

    Transfers(DataSource transfers) {
        this.transfers = transfers;
    }

    String another() throws SQLException {
        Connection connection = transfers.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            Connections.closeLast(connection);
        }
    }

    String nothing() throws SQLException {
        Connection connection = transfers.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            Connections.closeNothing(connection);
        }
    }

    String logged() throws SQLException {
        Connection connection = transfers.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            Connections.closeConnection(connection);
        }
    }

    /** Another overload of the class really closes. */
    String overloaded() throws SQLException {
        Connection connection = transfers.getConnection();
        try {
            return connection.getSchema();
        } finally {
            close(connection, true);
        }
    }

    String otherOverload() throws SQLException {
        Connection connection = transfers.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            close(connection, "transfers");
        }
    }

    private static void close(Connection connection, boolean quietly) throws SQLException {
        try {
            connection.close();
        } catch (SQLException e) {
            if (!quietly) {
                throw e;
            }
        }
    }

    private static void close(Connection connection, String name) {
        System.out.println("not closing " + name);
    }
}
