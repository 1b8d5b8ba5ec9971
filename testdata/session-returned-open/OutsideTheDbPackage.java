package com.acme.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Whoever calls this has to close, and nothing says so. */
public final class OutsideTheDbPackage {
    private final DataSource orders;
    private final SessionFactory sessions;

    public OutsideTheDbPackage(DataSource orders, SessionFactory sessions) {
        this.orders = orders;
        this.sessions = sessions;
    }

    public Connection connection() throws SQLException {
        return orders.getConnection(); // expect: session-returned-open
    }

    protected Connection readOnly() throws SQLException {
        Connection connection = orders.getConnection(); // expect: session-returned-open
        connection.setReadOnly(true);
        return connection;
    }

    Session session() {
        Session session = sessions.openSession(); // expect: session-returned-open
        session.setDefaultReadOnly(true);
        return session;
    }

    public static EntityManager manager(EntityManagerFactory factory) {
        return factory.createEntityManager(); // expect: session-returned-open
    }

    public Connection either(DataSource other, boolean here) throws SQLException {
        return here
                ? orders.getConnection() // expect: session-returned-open
                : other.getConnection(); // expect: session-returned-open
    }

    /** Only the class itself calls it, and closes. */
    private Connection open() throws SQLException {
        return orders.getConnection();
    }

    public String schema() throws SQLException {
        try (Connection connection = open()) {
            return connection.getSchema();
        }
    }

    /** Not opened here. */
    public Session current() {
        return sessions.getCurrentSession();
    }
}
