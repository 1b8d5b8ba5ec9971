package com.acme.tides;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Each way to ask whether there is something to close. */
final class NullTests {
    private final DataSource tides;

    NullTests(DataSource tides) {
        this.tides = tides;
    }

    String notNull() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    String yoda() throws SQLException {
        Connection connection = (Connection) null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (null != connection) connection.close();
        }
    }

    String nonNull() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (Objects.nonNull(connection)) {
                connection.close();
            }
        }
    }

    String notIsNull() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (!Objects.isNull(connection)) {
                connection.close();
            }
        }
    }

    String negated() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (!(connection == null)) {
                connection.close();
            }
        }
    }

    String elseBranch() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (connection == null) {
                System.err.println("no connection");
            } else {
                connection.close();
            }
        }
    }

    String andNotClosed() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (connection != null && !connection.isClosed()) {
                connection.close();
            }
        }
    }

    String instance() throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            return connection.getSchema();
        } finally {
            if (connection instanceof Connection) {
                connection.close();
            }
        }
    }

    String pattern() throws Exception {
        Object resource = null;
        try {
            Connection connection = tides.getConnection();
            resource = connection;
            return connection.getSchema();
        } finally {
            if (resource instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    void returnsInFinallyPart(java.util.Set<String> schemas) throws SQLException {
        Connection connection = null;
        try {
            connection = tides.getConnection();
            schemas.add(connection.getSchema());
        } finally {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            System.err.println(e.getMessage());
        }
    }

    Object open(SessionFactory factory, long id) {
        Session session = null;
        try {
            session = factory.openSession();
            return session.get("Tide", id);
        } finally {
            if (session != null && session.isOpen() && session.isConnected()) {
                session.close();
            }
        }
    }

    String whileNull() throws SQLException {
        Connection connection = null;
        while (connection == null) {
            connection = tides.getConnection();
        }
        try {
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }
}
