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
}
