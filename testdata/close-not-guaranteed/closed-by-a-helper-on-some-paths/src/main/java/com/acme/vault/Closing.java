package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;

final class Closing {
    private Closing() {}

    /** Keeps what still has a transaction. */
    static void closeIfIdle(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.close();
        }
    }

    static void commitAndClose(Connection connection) throws SQLException {
        try {
            connection.commit();
        } finally {
            connection.close();
        }
    }
}
