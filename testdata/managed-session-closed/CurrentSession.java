package com.acme.orders;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The context closes its session, when its transaction ends. */
final class CurrentSession {
    private final SessionFactory factory;

    CurrentSession(SessionFactory factory) {
        this.factory = factory;
    }

    List<Object> inATry() {
        try (Session session = factory.getCurrentSession()) { // expect: managed-session-closed
            return session.createQuery("from Order", Object.class).list();
        }
    }

    List<Object> closed() {
        Session session = factory.getCurrentSession();
        try {
            return session.createQuery("from Order", Object.class).list();
        } finally {
            session.close(); // expect: managed-session-closed
        }
    }

    void chained() {
        factory.getCurrentSession().close(); // expect: managed-session-closed
    }

    void overAVariable() {
        Session session = factory.getCurrentSession();
        try (session) { // expect: managed-session-closed
            session.flush();
        }
    }

    void used() {
        factory.getCurrentSession().flush();
    }

    List<Object> own() {
        try (Session session = factory.openSession()) {
            return session.createQuery("from Order", Object.class).list();
        }
    }

    /** Opened where there is none: on that path it is theirs, and on that path only it is closed. */
    Object either(boolean inTransaction, long id) {
        Session session = inTransaction ? factory.getCurrentSession() : factory.openSession();
        try {
            return session.get("Order", id);
        } finally {
            if (!inTransaction) {
                session.close();
            }
        }
    }
}
