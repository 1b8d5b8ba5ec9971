package com.acme.ferry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Handed on, in each way. */
final class Connections implements AutoCloseable {
    private final DataSource source;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Map<String, Connection> byPort = new HashMap<>();
    private Connection control;

    Connections(DataSource source) {
        this.source = source;
    }

    Connection open() throws SQLException {
        return source.getConnection();
    }

    Connection set(boolean readOnly) throws SQLException {
        Connection connection = source.getConnection();
        connection.setReadOnly(readOnly);
        return connection;
    }

    Optional<Connection> optional() throws SQLException {
        Connection connection = source.getConnection();
        return Optional.of(connection);
    }

    List<Connection> several(int count) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        Connection connection = source.getConnection();
        connections.add(connection);
        return connections;
    }

    void idle() throws SQLException {
        idle.push(source.getConnection());
    }

    void of(String port) throws SQLException {
        Connection connection = source.getConnection();
        byPort.put(port, connection);
    }

    void control() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        control = connection;
    }

    Lease lease() throws SQLException {
        Connection connection = source.getConnection();
        return new Lease(connection);
    }

    Connection[] pair(DataSource other) throws SQLException {
        return new Connection[] {source.getConnection(), other.getConnection()};
    }

    @Override
    public void close() throws SQLException {
        try {
            for (Connection connection : idle) {
                connection.close();
            }
        } finally {
            if (control != null) {
                control.close();
            }
        }
    }

    /** Owns what it is given. */
    static final class Lease implements AutoCloseable {
        private final Connection connection;

        Lease(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
