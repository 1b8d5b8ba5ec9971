package com.acme.orchard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

final class ClosedByLambdaOrMethodReference {
    private final DataSource source;
    private final List<AutoCloseable> atTheEnd = new ArrayList<>();

    ClosedByLambdaOrMethodReference(DataSource source) {
        this.source = source;
    }

    interface Work<R> {
        R run() throws SQLException;
    }

    interface Cleanup {
        void run() throws SQLException;
    }

    private static <R> R always(Work<R> work, Cleanup cleanup) throws SQLException {
        try {
            return work.run();
        } finally {
            cleanup.run();
        }
    }

    String byLambda() throws SQLException {
        Connection connection = source.getConnection();
        return always(() -> connection.getSchema(), () -> connection.close());
    }

    String byMethodReference() throws SQLException {
        Connection connection = source.getConnection();
        return always(connection::getSchema, connection::close);
    }

    String byAnonymousClass() throws SQLException {
        final Connection connection = source.getConnection();
        return always(connection::getSchema, new Cleanup() {
            @Override
            public void run() throws SQLException {
                connection.close();
            }
        });
    }

    /** Closing is left to whoever closes the stream. */
    Stream<String> onClose(List<String> kinds) throws SQLException {
        Connection connection = source.getConnection();
        return kinds.stream().onClose(() -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void shutdownHook() throws SQLException {
        Connection connection = source.getConnection();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                connection.close();
            } catch (SQLException e) {
                System.err.println(e.getMessage());
            }
        }));
    }

    void listed() throws SQLException {
        Connection connection = source.getConnection();
        atTheEnd.add(connection::close);
    }

    /** A lambda that only uses the connection closes nothing. */
    String usedInLambda() throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        return always(() -> connection.getCatalog(), () -> connection.clearWarnings());
    }
}
