package com.acme.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

final class Tenants {
    private final Map<String, Connection> kept = new ConcurrentHashMap<>();
    private final Map<String, DataSource> sources;
    private Connection current;

    Tenants(Map<String, DataSource> sources) {
        this.sources = sources;
    }

    /** Kept here, and closed here. */
    Connection kept(String tenant) {
        return kept.get(tenant);
    }

    /** Opened once, and kept in the field. */
    Connection current() throws SQLException {
        if (current == null) {
            current = sources.get("default").getConnection();
        }
        return current;
    }

    DataSource source(String tenant) {
        return sources.get(tenant);
    }

    void end() throws SQLException {
        try {
            for (Connection connection : kept.values()) {
                connection.close();
            }
        } finally {
            if (current != null) {
                current.close();
            }
        }
    }
}
