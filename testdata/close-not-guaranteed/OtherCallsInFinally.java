package com.acme.tariff;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What stands in finally before the close, and whether it may throw. */
final class OtherCallsInFinally {
    interface Listener {
        void done(String schema);
    }

    private static final Logger LOG = Logger.getLogger("tariff");
    private final DataSource tariffs;
    private final Listener listener;
    private final Lock lock = new ReentrantLock();
    private int closed;

    OtherCallsInFinally(DataSource tariffs, Listener listener) {
        this.tariffs = tariffs;
        this.listener = listener;
    }

    String listened() throws SQLException {
        Connection connection = tariffs.getConnection(); // expect: close-not-guaranteed
        try {
            return connection.getSchema();
        } finally {
            listener.done("tariff");
            connection.close();
        }
    }

    String thrown(boolean strict) throws SQLException {
        Connection connection = tariffs.getConnection(); // expect: close-not-guaranteed
        String schema = null;
        try {
            schema = connection.getSchema();
        } finally {
            if (schema == null && strict) {
                throw new IllegalStateException("no schema");
            }
            connection.close();
        }
        return schema;
    }

    /** Leaves the finally before the close. */
    @SuppressWarnings("finally")
    String returned(boolean quick) throws SQLException {
        Connection connection = tariffs.getConnection(); // expect: close-not-guaranteed
        try {
            connection.setReadOnly(true);
        } finally {
            if (quick) {
                return "";
            }
            connection.close();
        }
        return "slow";
    }

    String counted() throws SQLException {
        Connection connection = tariffs.getConnection();
        try {
            return connection.getSchema();
        } finally {
            closed++;
            LOG.info("closing number " + closed);
            connection.close();
        }
    }

    String afterwards() throws SQLException {
        Connection connection = tariffs.getConnection();
        try {
            return connection.getSchema();
        } finally {
            connection.close();
            listener.done("tariff");
        }
    }

    String locked() throws SQLException {
        lock.lock();
        try {
            Connection connection = tariffs.getConnection();
            try {
                return connection.getSchema();
            } finally {
                connection.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
