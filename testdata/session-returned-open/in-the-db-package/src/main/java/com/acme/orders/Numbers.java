package com.acme.orders;

import com.acme.orders.db.Db;
import java.sql.Connection;
import java.sql.SQLException;

/** Handing on what the database code opened is no better. */
public final class Numbers {
    private final Db db;

    public Numbers(Db db) {
        this.db = db;
    }

    public Connection forReading() throws SQLException {
        Connection connection = db.open(); // expect: session-returned-open
        connection.setReadOnly(true);
        return connection;
    }

    public String schema() throws SQLException {
        try (Connection connection = db.open()) {
            return connection.getSchema();
        }
    }

    /** The caller who drops it leaks it. */
    public String catalog() throws SQLException {
        Connection connection = forReading(); // expect: unclosed-session
        return connection.getCatalog();
    }
}
