package com.acme.depot;

import com.j256.ormlite.support.ConnectionSource;
import com.j256.ormlite.support.DatabaseConnection;
import java.sql.SQLException;

final class OrmLiteConnection {
    boolean closed(ConnectionSource source) throws Exception {
        try (DatabaseConnection connection = source.getReadOnlyConnection("crate")) { // expect: mismatched-release
            return connection.isTableExists("crate");
        }
    }

    boolean released(ConnectionSource source) throws SQLException {
        DatabaseConnection connection = source.getReadOnlyConnection("crate");
        try {
            return connection.isTableExists("crate");
        } finally {
            source.releaseConnection(connection);
        }
    }

    /** Never given back at all. */
    boolean kept(ConnectionSource source) throws SQLException {
        DatabaseConnection connection = source.getReadWriteConnection("crate"); // expect: unclosed-session
        return connection.isTableExists("crate");
    }
}
