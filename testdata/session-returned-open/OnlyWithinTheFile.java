package com.acme.depot;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Who gets it stands in the same file, or it has another owner. */
public final class OnlyWithinTheFile {
    private final DataSource depot;
    private final Deque<Connection> lent = new ArrayDeque<>();
    private Connection kept;

    public OnlyWithinTheFile(DataSource depot) {
        this.depot = depot;
    }

    public String schema() throws SQLException {
        try (Connection connection = new Crates(depot).open()) {
            return connection.getSchema();
        }
    }

    /** The pool gives it back. */
    public Connection lend() throws SQLException {
        Connection connection = depot.getConnection();
        lent.add(connection);
        return connection;
    }

    /** It belongs to the field. */
    public Connection kept() throws SQLException {
        if (kept == null) {
            kept = depot.getConnection();
        }
        return kept;
    }

    public Callable<Connection> later() {
        return new Callable<>() {
            @Override
            public Connection call() throws SQLException {
                return depot.getConnection();
            }
        };
    }

    public void end() throws SQLException {
        kept.close();
        for (Connection connection : lent) {
            connection.close();
        }
    }

    /** Lost on one path, which is worse. */
    public Connection sometimes(boolean wanted) throws SQLException {
        Connection connection = depot.getConnection(); // expect: close-not-guaranteed
        return wanted ? connection : null;
    }

    interface Opens {
        DataSource source();

        default Connection open() throws SQLException {
            return source().getConnection(); // expect: session-returned-open
        }
    }

    private record Crates(DataSource source) {
        Connection open() throws SQLException {
            return source.getConnection();
        }
    }
}
