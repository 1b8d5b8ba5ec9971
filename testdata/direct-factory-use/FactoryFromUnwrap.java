package com.acme.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class FactoryFromUnwrap {
    @PersistenceContext
    private EntityManager orders;

    Object viaSession(long id) {
        try (Session session = orders.unwrap(Session.class).getSessionFactory().openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }

    Object viaFactory(long id) {
        SessionFactory factory = orders.getEntityManagerFactory().unwrap(SessionFactory.class);
        try (Session session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
