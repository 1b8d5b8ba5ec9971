package com.acme.trial;

import java.sql.Connection;
import java.sql.SQLException;

/** Holds what its source goes on owning. */
final class Setup {
    final Connection connection;

    Setup(Systems systems) throws SQLException {
        this.connection = systems.getConnection("trial");
    }

    String schema(Systems systems) throws SQLException {
        Connection other = systems.getConnection("other");
        return connection.getSchema() + other.getSchema();
    }
}
