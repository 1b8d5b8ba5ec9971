package com.acme.clinic;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Hands each call on to the current session: closing too, which is asked of it by name. */
final class WrappedSession implements AutoCloseable {
    private final SessionFactory factory;

    WrappedSession(SessionFactory factory) {
        this.factory = factory;
    }

    void flush() {
        getSession().flush();
    }

    @Override
    public void close() {
        getSession().close();
    }

    void finish() {
        getSession().flush();
        getSession().close(); // expect: managed-session-closed
    }

    private Session getSession() {
        return factory.getCurrentSession();
    }
}
