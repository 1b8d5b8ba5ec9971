package com.acme.telemetry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import javax.sql.DataSource;

final class LoopsThatCloseEachTurn {
    private final DataSource telemetry;
    private volatile boolean running = true;

    LoopsThatCloseEachTurn(DataSource telemetry) {
        this.telemetry = telemetry;
    }

    void poll(BlockingQueue<String> readings) throws SQLException, InterruptedException {
        while (running) {
            String reading = readings.take();
            Connection connection = telemetry.getConnection();
            try (PreparedStatement statement = connection.prepareStatement("insert into reading (value) values (?)")) {
                statement.setString(1, reading);
                statement.executeUpdate();
            } finally {
                connection.close();
            }
        }
    }

    void forever(BlockingQueue<String> readings) throws InterruptedException {
        for (; ; ) {
            String reading = readings.take();
            Connection connection = null;
            try {
                connection = telemetry.getConnection();
                if (!connection.isValid(1)) {
                    continue;
                }
                connection.setClientInfo("reading", reading);
            } catch (SQLException e) {
                System.err.println("skipped " + reading);
                break;
            } finally {
                if (connection != null) {
                    try {
                        connection.close();
                    } catch (SQLException e) {
                        System.err.println("lost a connection");
                    }
                }
            }
        }
    }

    long sum() throws SQLException {
        long sum = 0;
        Connection connection = telemetry.getConnection();
        try (PreparedStatement statement = connection.prepareStatement("select value from reading");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                long value = rows.getLong(1);
                if (value < 0) {
                    continue;
                }
                sum += value;
            }
        } finally {
            connection.close();
        }
        return sum;
    }

    /** Continues before the close. */
    void leaky(BlockingQueue<String> readings) throws SQLException, InterruptedException {
        while (running) {
            Connection connection = telemetry.getConnection(); // expect: close-not-guaranteed
            String reading = readings.poll();
            if (reading == null) {
                continue;
            }
            System.out.println(reading);
            connection.close();
        }
    }
}
