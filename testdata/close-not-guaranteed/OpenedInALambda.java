package com.acme.telemetry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** A lambda and an anonymous class are bodies of their own. */
final class OpenedInALambda {
    private final DataSource telemetry;
    private final ExecutorService workers;

    OpenedInALambda(DataSource telemetry, ExecutorService workers) {
        this.telemetry = telemetry;
        this.workers = workers;
    }

    void store(List<String> readings) {
        workers.submit(() -> {
            Connection connection = telemetry.getConnection(); // expect: close-not-guaranteed
            connection.setClientInfo("size", String.valueOf(readings.size()));
            connection.close();
            return null;
        });
    }

    void stored(List<String> readings) {
        workers.submit(() -> {
            try (Connection connection = telemetry.getConnection()) {
                connection.setClientInfo("size", String.valueOf(readings.size()));
            }
            return null;
        });
    }

    Runnable check() {
        return new Runnable() {
            @Override
            public void run() {
                Connection connection = null;
                try {
                    connection = telemetry.getConnection(); // expect: close-not-guaranteed
                    if (connection.isValid(1)) {
                        connection.close();
                    }
                } catch (SQLException e) {
                    System.err.println("telemetry is down");
                }
            }
        };
    }
}
