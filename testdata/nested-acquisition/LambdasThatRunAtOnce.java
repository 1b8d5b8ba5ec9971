package com.acme.telemetry;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class LambdasThatRunAtOnce {
    private final DataSource telemetry;

    LambdasThatRunAtOnce(DataSource telemetry) {
        this.telemetry = telemetry;
    }

    void inAScope(SessionFactory factory, Object reading) {
        factory.inTransaction(session -> {
            session.persist(reading);
            factory.inTransaction(other -> other.persist(reading)); // expect: nested-acquisition
        });
    }

    Object inSession(SessionFactory factory, long id) {
        try (Session session = factory.openSession()) {
            return factory.fromSession(other -> other.merge(session.get("Reading", id))); // expect: nested-acquisition
        }
    }

    /** Only made here: it runs when it is called. */
    Runnable later() throws SQLException {
        try (Connection connection = telemetry.getConnection()) {
            connection.setReadOnly(true);
            return () -> {
                try (Connection later = telemetry.getConnection()) {
                    later.setReadOnly(false);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
        }
    }

    void inTurn(SessionFactory factory, Object reading) {
        factory.inTransaction(session -> session.persist(reading));
        factory.inTransaction(session -> session.persist(reading));
    }
}
