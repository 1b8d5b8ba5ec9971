package com.acme.telemetry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class SynchronizedAssertAndDoWhile {
    private final DataSource telemetry;
    private final Object lock = new Object();

    SynchronizedAssertAndDoWhile(DataSource telemetry) {
        this.telemetry = telemetry;
    }

    String locked() throws SQLException {
        synchronized (lock) {
            Connection connection = telemetry.getConnection();
            try {
                synchronized (this) {
                    return connection.getSchema();
                }
            } finally {
                connection.close();
            }
        }
    }

    String lockedBadly() throws SQLException {
        Connection connection = telemetry.getConnection(); // expect: close-not-guaranteed
        String schema;
        synchronized (lock) {
            schema = connection.getSchema();
        }
        connection.close();
        return schema;
    }

    void asserted() throws SQLException {
        Connection connection = telemetry.getConnection();
        assert connection != null;
        try {
            assert connection.isValid(1) : "invalid";
        } finally {
            connection.close();
        }
    }

    int turns() throws SQLException {
        int turns = 0;
        boolean valid;
        do {
            Connection connection = telemetry.getConnection(); // expect: close-not-guaranteed
            valid = connection.isValid(1);
            if (!valid) {
                connection.close();
            }
            turns++;
        } while (!valid && turns < 3);
        return turns;
    }

    int conditional(boolean quick) throws SQLException {
        Connection connection = quick ? null : telemetry.getConnection();
        int isolation = 0;
        if (!quick) {
            try {
                isolation = connection.getTransactionIsolation();
            } finally {
                connection.close();
            }
        }
        return isolation;
    }
}
