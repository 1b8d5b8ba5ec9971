package com.acme.audit;

import java.util.List;
import org.hibernate.Session;

/** Wraps a session, and closes it. */
class AuditedSession implements AutoCloseable {
    private final Session session;
    private final String user;

    AuditedSession(Session session, String user) {
        this.session = session;
        this.user = user;
    }

    List<Object> entries() {
        return session.createQuery("from Entry where user = :user", Object.class).setParameter("user", user).list();
    }

    @Override
    public void close() {
        System.out.println("closing for " + user);
        session.close();
    }
}
