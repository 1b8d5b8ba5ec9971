package com.acme.ferry;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps the connection, but never closes it: it was only lent. */
final class Reader {
    private final String schema;

    Reader(Connection connection) throws SQLException {
        this.schema = connection.getSchema();
    }

    String schema() {
        return schema;
    }
}
