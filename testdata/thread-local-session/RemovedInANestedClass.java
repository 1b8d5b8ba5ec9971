package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;

class RemovedInANestedClass {
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    final class Scope implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            current.get().close();
            RemovedInANestedClass.this.current.remove();
        }
    }
}
