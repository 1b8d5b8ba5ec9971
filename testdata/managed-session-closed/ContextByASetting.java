package com.acme.harbor;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Bound to the thread, it is unbound when it is closed. */
final class ContextByASetting {
    static SessionFactory factory(Configuration configuration) {
        return configuration
                .setProperty(AvailableSettings.CURRENT_SESSION_CONTEXT_CLASS, "thread")
                .buildSessionFactory();
    }

    static void flush(SessionFactory factory) {
        try (Session session = factory.getCurrentSession()) {
            session.flush();
        }
    }
}
