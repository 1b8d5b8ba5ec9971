package com.acme.tariff;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class SwitchAndYield {
    enum Zone {
        INNER,
        OUTER,
        BEYOND
    }

    private final DataSource inner;
    private final DataSource outer;

    SwitchAndYield(DataSource inner, DataSource outer) {
        this.inner = inner;
        this.outer = outer;
    }

    String yielded(Zone zone) throws SQLException {
        Connection connection = switch (zone) {
            case INNER -> inner.getConnection();
            case OUTER -> {
                System.out.println("outer");
                yield outer.getConnection();
            }
            case BEYOND -> throw new IllegalArgumentException("beyond");
        };
        try {
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    String closedInEachArm(Zone zone) throws SQLException {
        Connection connection = inner.getConnection();
        return switch (zone) {
            case INNER, OUTER -> {
                try (connection) {
                    yield connection.getSchema();
                }
            }
            default -> {
                connection.close();
                yield "";
            }
        };
    }

    String forgottenInOneArm(Zone zone) throws SQLException {
        Connection connection = inner.getConnection(); // expect: close-not-guaranteed
        return switch (zone) {
            case INNER -> {
                try (connection) {
                    yield connection.getSchema();
                }
            }
            case OUTER -> "outer";
            case BEYOND -> {
                connection.close();
                yield "beyond";
            }
        };
    }

    int leftByYield(Zone zone, boolean quick) throws SQLException {
        return switch (zone) {
            case INNER -> 1;
            case OUTER -> {
                Connection connection = outer.getConnection(); // expect: close-not-guaranteed
                if (quick) {
                    yield 2;
                }
                System.out.println("slow");
                connection.close();
                yield 3;
            }
            case BEYOND -> 0;
        };
    }
}
