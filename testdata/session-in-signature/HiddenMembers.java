package com.acme.pricing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

public final class HiddenMembers {
    @PersistenceContext
    private EntityManager manager;

    HiddenMembers(Session session) {
        session.isOpen();
    }

    Session unwrapped() {
        return manager.unwrap(Session.class);
    }

    private static long price(Session session, long article) {
        return session.get("Article", article).hashCode();
    }

    static boolean open(Session session) {
        return session.isOpen() && price(session, 1) > 0;
    }
}
