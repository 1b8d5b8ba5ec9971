package com.acme.archive.db;

import com.acme.lobs.Registry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Getters of objects that are no sessions are not expected to throw. */
final class GettersOnTheWay {
    private final DataSource archive;
    private final Registry registry;

    GettersOnTheWay(DataSource archive, Registry registry) {
        this.archive = archive;
        this.registry = registry;
    }

    int pages(String sql) throws SQLException {
        Connection connection = archive.getConnection();
        String prefix = registry.getSettings().getPrefix();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(prefix + sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            registry.getResources().release(connection);
        }
    }

    String product() throws SQLException {
        Connection connection = archive.getConnection(); // expect: close-not-guaranteed
        String name = connection.getMetaData().getDatabaseProductName();
        connection.close();
        return name;
    }
}
