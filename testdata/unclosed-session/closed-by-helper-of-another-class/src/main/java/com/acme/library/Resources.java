package com.acme.library;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class Resources {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);

    private Resources() {}

    static void closeQuietly(AutoCloseable... resources) {
        for (AutoCloseable resource : resources) {
            if (resource != null) {
                try {
                    resource.close();
                } catch (Exception e) {
                    LOG.debug("cannot close {}", resource, e);
                }
            }
        }
    }

    /** Takes anything, and closes what it knows. */
    static void release(Object resource) {
        try {
            if (resource instanceof Connection) {
                ((Connection) resource).close();
            } else if (resource instanceof Statement statement) {
                statement.close();
            } else if (resource instanceof ResultSet rows) {
                rows.close();
            }
        } catch (SQLException e) {
            LOG.debug("cannot release", e);
        }
    }

    static void dispose(Connection connection) {
        Inner.finish(connection);
    }

    static final class Inner {
        private Inner() {}

        static void finish(Connection connection) {
            try {
                if (connection != null && !connection.isClosed()) {
                    connection.close();
                }
            } catch (SQLException e) {
                LOG.warn("connection is lost", e);
            }
        }
    }
}
