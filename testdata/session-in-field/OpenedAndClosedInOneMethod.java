package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The field is only a long way from the opening to the close of one method. */
final class OpenedAndClosedInOneMethod {
    private final DataSource vault;
    private Connection connection;

    OpenedAndClosedInOneMethod(DataSource vault) {
        this.vault = vault;
    }

    void run(Runnable work) throws SQLException {
        connection = vault.getConnection();
        try {
            work.run();
        } finally {
            connection.close();
            connection = null;
        }
    }

    String schema() throws SQLException {
        return connection.getSchema();
    }
}
