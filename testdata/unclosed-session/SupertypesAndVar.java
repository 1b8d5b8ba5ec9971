package com.acme.harbor;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Wrapper;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.ConnectionPoolDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;

/** The declared type says little; what was opened says all. */
final class SupertypesAndVar {
    private final DataSource source;

    SupertypesAndVar(DataSource source) {
        this.source = source;
    }

    boolean wrapped() throws SQLException {
        Wrapper wrapper = source.getConnection(); // expect: unclosed-session
        return wrapper.isWrapperFor(Connection.class);
    }

    int closeable() throws Exception {
        AutoCloseable closeable = source.getConnection(); // expect: unclosed-session
        return closeable.hashCode();
    }

    String inferred() throws SQLException {
        var connection = source.getConnection(); // expect: unclosed-session
        return connection.getCatalog();
    }

    String finalVar() throws SQLException {
        final var connection = source.getConnection("harbor", "pilot"); // expect: unclosed-session
        return connection.getSchema();
    }

    Object contract(SessionFactory factory) {
        SharedSessionContract session = factory.openSession(); // expect: unclosed-session
        return session.createQuery("from Ship", Object.class).getSingleResult();
    }

    int pooled(ConnectionPoolDataSource pool) throws SQLException {
        PooledConnection pooled = pool.getPooledConnection(); // expect: unclosed-session
        return System.identityHashCode(pooled);
    }

    String closed() throws Exception {
        AutoCloseable closeable = source.getConnection();
        try {
            return closeable.toString();
        } finally {
            closeable.close();
        }
    }
}
