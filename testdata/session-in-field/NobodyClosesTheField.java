package com.acme.harbor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opened into a field, and never closed. */
final class NobodyClosesTheField {
    private Connection connection; // expect: session-in-field
    private final DataSource harbor;

    NobodyClosesTheField(DataSource harbor) throws SQLException {
        this.harbor = harbor;
        this.connection = harbor.getConnection();
    }

    void leave(String ship) throws SQLException {
        if (!connection.isValid(1)) {
            connection = harbor.getConnection();
        }
        try (PreparedStatement statement = connection.prepareStatement("update berth set ship = null where ship = ?")) {
            statement.setString(1, ship);
            statement.executeUpdate();
        }
    }

    /** One for the whole program. */
    static final class Global {
        private static Connection shared; // expect: session-in-field

        static synchronized Connection get() throws SQLException {
            if (shared == null) {
                shared = DriverManager.getConnection("jdbc:h2:mem:harbor");
            }
            return shared;
        }
    }

    /** Opened by the initialiser. */
    static final class Initialised {
        private final Connection opened = DriverManager.getConnection("jdbc:h2:mem:harbor"); // expect: session-in-field

        Initialised() throws SQLException {}

        String schema() throws SQLException {
            return opened.getSchema();
        }
    }
}
