package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class CustomExceptions {
    static final class VaultException extends Exception {
        VaultException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final DataSource vault;

    CustomExceptions(DataSource vault) {
        this.vault = vault;
    }

    /** Thrown on purpose, between the opening and the close. */
    void check(String user) throws SQLException, VaultException {
        Connection connection = vault.getConnection(); // expect: close-not-guaranteed
        if (user == null) {
            throw new VaultException("who?", null);
        }
        connection.close();
    }

    void checkRight(String user) throws VaultException {
        try (Connection connection = vault.getConnection()) {
            if (user == null) {
                throw new VaultException("who?", null);
            }
            connection.setClientInfo("user", user);
        } catch (SQLException e) {
            throw new VaultException("closed", e);
        }
    }

    /** Wraps and rethrows, and the finally closes. */
    void wrap(String user) throws VaultException {
        Connection connection = null;
        try {
            connection = vault.getConnection();
            connection.setClientInfo("user", user);
        } catch (SQLException e) {
            throw new VaultException(user, e);
        } finally {
            close(connection);
        }
    }

    private static void close(Connection connection) throws VaultException {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new VaultException("cannot close", e);
        }
    }
}
