package com.acme.orders;

import java.util.stream.Stream;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Closing a session of Hibernate closes what it reads from. */
final class SessionIsClosedHere {
    private final SessionFactory sessions;

    SessionIsClosedHere(SessionFactory sessions) {
        this.sessions = sessions;
    }

    long stream() {
        try (Session session = sessions.openSession()) {
            return session.createQuery("from Order", Object.class).stream().distinct().count();
        }
    }

    int scroll() {
        Session session = sessions.openSession();
        try {
            ScrollableResults<Object> orders = session.createQuery("from Order", Object.class).scroll();
            int count = 0;
            while (orders.next()) {
                count++;
            }
            return count;
        } finally {
            session.close();
        }
    }

    long inSession() {
        return sessions.fromSession(session -> {
            Stream<Object> orders = session.createQuery("from Order", Object.class).stream();
            return orders.count();
        });
    }

    /** The session of the context lives as long as its transaction, and so does the cursor. */
    int ofTheContext() {
        ScrollableResults<Object> orders = sessions.getCurrentSession().createQuery("from Order", Object.class).scroll(); // expect: unclosed-cursor-or-stream
        int count = 0;
        while (orders.next()) {
            count++;
        }
        return count;
    }
}
