package com.acme.export;

import java.sql.Connection;
import java.sql.SQLException;

/** Whoever lent the connection takes it back. */
final class Export {
    private final ConnectionHelper helper;
    private final Connection connection;

    Export(ConnectionHelper helper) throws SQLException {
        this.helper = helper;
        this.connection = helper.getConnection();
    }

    String schema() throws SQLException {
        return connection.getSchema();
    }

    void end() throws SQLException {
        helper.release();
    }

    /** Nobody gives this one back. */
    static final class Unreleased {
        private final Connection connection; // expect: session-in-field

        Unreleased(ConnectionHelper lender) throws SQLException {
            this.connection = lender.getConnection();
        }

        String schema() throws SQLException {
            return connection.getSchema();
        }
    }
}
