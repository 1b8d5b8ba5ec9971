package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** In a field of another object, in a collection, in a record: not the field of this class. */
final class StoredElsewhere {
    private final Map<String, Connection> connections = new HashMap<>();

    static final class Task {
        Connection connection;
        String name;
    }

    record Pair(String name, Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    void into(Task task, DataSource vault) throws SQLException {
        task.connection = vault.getConnection();
        task.name = "vault";
    }

    Pair pair(DataSource vault) throws SQLException {
        return new Pair("vault", vault.getConnection());
    }

    void collect(DataSource vault) throws SQLException {
        connections.put("vault", vault.getConnection());
    }

    void end() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }
}
