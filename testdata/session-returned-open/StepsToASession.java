package com.acme.tenants;

import java.sql.Connection;
import org.hibernate.Session;
import org.hibernate.SessionBuilder;

/** What is itself a step to a session hands one out, whoever declares its methods. */
abstract class StepsToASession implements SessionBuilder {
    private final SessionBuilder next;

    StepsToASession(SessionBuilder next) {
        this.next = next;
    }

    @Override
    public Session openSession() {
        return next.openSession();
    }

    Session on(Connection connection) {
        return next.connection(connection).openSession();
    }
}
