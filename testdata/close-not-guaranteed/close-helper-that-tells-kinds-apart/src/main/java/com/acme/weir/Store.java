package com.acme.weir;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A helper for closing that treats one kind of connection in its own way closes that kind too. */
class Store {
    private final DataSource source;

    Store(DataSource source) {
        this.source = source;
    }

    int count() throws SQLException {
        Connection connection = source.getConnection();
        try {
            return connection.getHoldability();
        } finally {
            cleanUp(connection);
        }
    }

    /** This one depends on a state, not on a kind. */
    int maybe() throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        try {
            return connection.getHoldability();
        } finally {
            closeIfReadOnly(connection);
        }
    }

    private void cleanUp(Connection connection) throws SQLException {
        if (connection != null) {
            if (connection instanceof Proxy) {
                if (Proxy.getInvocationHandler(connection) instanceof Restoring handler) {
                    handler.restore();
                    handler.close();
                    return;
                }
            }
            connection.close();
        }
    }

    private void closeIfReadOnly(Connection connection) throws SQLException {
        if (connection.isReadOnly()) {
            connection.close();
        }
    }
}
