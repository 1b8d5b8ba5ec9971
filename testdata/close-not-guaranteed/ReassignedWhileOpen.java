package com.acme.railway;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The variable is overwritten, and only its last value is closed. */
final class ReassignedWhileOpen {
    private static final Logger LOG = LoggerFactory.getLogger(ReassignedWhileOpen.class);
    private final DataSource primary;
    private final DataSource replica;

    ReassignedWhileOpen(DataSource primary, DataSource replica) {
        this.primary = primary;
        this.replica = replica;
    }

    /** Of three attempts the failed ones stay open. */
    String retry() throws SQLException, InterruptedException {
        Connection connection = null;
        try {
            for (int attempt = 0; attempt < 3; attempt++) {
                connection = primary.getConnection(); // expect: close-not-guaranteed
                if (connection.isValid(1)) {
                    return connection.getSchema();
                }
                LOG.warn("attempt {} failed", attempt);
                Thread.sleep(100);
            }
            return "";
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    String fallBack() throws SQLException {
        Connection connection = primary.getConnection(); // expect: close-not-guaranteed
        try {
            if (!connection.isValid(1)) {
                LOG.warn("primary is down");
                connection = replica.getConnection();
            }
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    String fallBackRight() throws SQLException {
        Connection connection = primary.getConnection();
        try {
            if (!connection.isValid(1)) {
                connection.close();
                connection = replica.getConnection();
            }
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    String retryRight() throws SQLException, InterruptedException {
        for (int attempt = 0; attempt < 3; attempt++) {
            try (Connection connection = primary.getConnection()) {
                if (connection.isValid(1)) {
                    return connection.getSchema();
                }
            }
            Thread.sleep(100);
        }
        return "";
    }

    void forgotten() throws SQLException {
        Connection connection = primary.getConnection(); // expect: close-not-guaranteed
        try {
            connection.setReadOnly(true);
            if (connection.isReadOnly()) {
                connection = null;
            }
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    /** The first is lost on every path. */
    void overwritten() throws SQLException {
        Connection connection = primary.getConnection(); // expect: unclosed-session
        connection.setReadOnly(true);
        connection = null;
        LOG.info("done with {}", connection);
    }

    /** Lazily made: nothing is overwritten. */
    String lazy(boolean exact) throws SQLException {
        Connection connection = null;
        try {
            if (exact) {
                connection = primary.getConnection();
            }
            if (connection == null) {
                connection = replica.getConnection();
            }
            return connection.getSchema();
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }
}
