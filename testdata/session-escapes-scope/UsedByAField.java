package com.acme.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A field that is no collection takes what it is given for as long as its method runs. */
final class UsedByAField {
    private final DataSource tenants;
    private final Migrator migrator;

    UsedByAField(DataSource tenants, Migrator migrator) {
        this.tenants = tenants;
        this.migrator = migrator;
    }

    void migrate() throws SQLException {
        try (Connection connection = tenants.getConnection()) {
            migrator.add(connection);
        }
    }

    static final class Migrator {
        private Connection connection;

        void add(Connection given) throws SQLException {
            connection = given;
            connection.setReadOnly(false);
        }

        void close() throws SQLException {
            connection.close();
        }
    }

    /** The field lends the connection to the other methods for as long as this one runs. */
    static final class Copier {
        private Connection current;
        private int copied;

        void copy(Connection given, int rows) throws SQLException {
            current = given;
            try {
                for (int row = 0; row < rows; row++) {
                    one(row);
                }
            } finally {
                given.close();
            }
        }

        private void one(int row) throws SQLException {
            mark(row);
            copied++;
        }

        private void mark(int row) throws SQLException {
            current.setClientInfo("row", String.valueOf(row));
        }

        int copied() {
            return copied;
        }
    }
}
