package com.acme.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Keeps one connection for each user, and closes them all. */
public class Systems implements AutoCloseable {
    private final Map<String, Connection> connections = new HashMap<>();
    private final DataSource source;

    public Systems(DataSource source) {
        this.source = source;
    }

    public Connection getConnection(String user) throws SQLException {
        Connection connection = connections.get(user);
        if (connection == null || connection.isClosed()) {
            connection = source.getConnection(user, "");
            connections.put(user, connection);
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }
}
