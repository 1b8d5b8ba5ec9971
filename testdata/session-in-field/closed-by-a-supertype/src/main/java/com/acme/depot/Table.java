package com.acme.depot;

import java.sql.Connection;
import java.sql.SQLException;

abstract class Table implements AutoCloseable {
    protected Connection connection;

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
