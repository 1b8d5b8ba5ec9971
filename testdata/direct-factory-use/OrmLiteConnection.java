package com.acme.notes;

import com.j256.ormlite.support.ConnectionSource; // expect: forbidden-import
import com.j256.ormlite.support.DatabaseConnection;
import java.sql.SQLException;

final class OrmLiteConnection {
    private ConnectionSource notes; // expect: factory-held-outside-db

    boolean empty() throws SQLException {
        DatabaseConnection connection = notes.getReadOnlyConnection("note"); // expect: direct-factory-use
        try {
            return connection.queryForLong("select count(*) from note") == 0;
        } finally {
            notes.releaseConnection(connection);
        }
    }

    void clear() throws SQLException {
        DatabaseConnection connection = notes.getReadWriteConnection("note"); // expect: direct-factory-use
        try {
            connection.executeStatement("delete from note", DatabaseConnection.DEFAULT_RESULT_FLAGS);
        } finally {
            notes.releaseConnection(connection);
        }
    }
}
