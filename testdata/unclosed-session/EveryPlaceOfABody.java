package com.acme.ferry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opened in a constructor, an initialiser, a lambda, an anonymous class, a catch, a local class. */
final class EveryPlaceOfABody {
    private static final Logger LOG = LoggerFactory.getLogger(EveryPlaceOfABody.class);
    private static DataSource source;
    private static boolean reachable;
    private final String schema;

    static {
        try {
            Connection connection = source.getConnection(); // expect: unclosed-session
            reachable = connection.isValid(1);
        } catch (SQLException e) {
            LOG.warn("no database", e);
        }
    }

    EveryPlaceOfABody() throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        this.schema = connection.getSchema();
    }

    Supplier<String> catalog() {
        return () -> {
            try {
                Connection connection = source.getConnection(); // expect: unclosed-session
                return connection.getCatalog();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    Callable<Boolean> probe() {
        return new Callable<>() {
            @Override
            public Boolean call() throws SQLException {
                Connection connection = source.getConnection(); // expect: unclosed-session
                return connection.isReadOnly();
            }
        };
    }

    void replay(Runnable crossing, DataSource standby) {
        try {
            crossing.run();
        } catch (IllegalStateException e) {
            try {
                Connection connection = standby.getConnection(); // expect: unclosed-session
                connection.setReadOnly(false);
            } catch (SQLException next) {
                e.addSuppressed(next);
            }
            throw e;
        }
    }

    int isolation() throws SQLException {
        class Probe {
            int ask() throws SQLException {
                Connection connection = source.getConnection(); // expect: unclosed-session
                return connection.getTransactionIsolation();
            }
        }
        return new Probe().ask();
    }

    static boolean reachable() {
        return reachable;
    }

    String schema() {
        return schema;
    }
}
