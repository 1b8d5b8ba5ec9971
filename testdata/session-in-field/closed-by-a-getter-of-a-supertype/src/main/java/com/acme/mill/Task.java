package com.acme.mill;

import java.sql.Connection;
import java.sql.SQLException;

abstract class Task implements AutoCloseable {
    protected abstract Connection getConnection();

    @Override
    public void close() throws SQLException {
        getConnection().close();
    }
}
