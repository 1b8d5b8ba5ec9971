package com.acme.depot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;

/** What is returned is not the session, or carries it. */
final class OwningWrappers {
    private final DataSource depot;

    OwningWrappers(DataSource depot) {
        this.depot = depot;
    }

    static final class Unit implements AutoCloseable {
        private final Connection connection;

        Unit(Connection connection) {
            this.connection = connection;
        }

        void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    Unit unit() throws SQLException {
        return new Unit(depot.getConnection());
    }

    /** The carrier hides it, but hands it out all the same. */
    Optional<Connection> carried() throws SQLException {
        return Optional.of(depot.getConnection()); // expect: session-returned-open
    }

    <R> R with(Function<Connection, R> work) throws SQLException {
        try (Connection connection = depot.getConnection()) {
            return work.apply(connection);
        }
    }

    Stream<Object> rows(Query<Object> query) {
        return query.stream();
    }

    Statement statement(Connection connection) throws SQLException {
        return connection.createStatement();
    }

    Object entity(SessionFactory factory, long id) {
        return factory.fromSession(session -> session.get("Crate", id));
    }

    CompletableFuture<String> later() {
        return CompletableFuture.supplyAsync(() -> "later");
    }
}
