package com.acme.museum;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** What may be asked of a closed one. */
final class StillAllowed {
    /** JPA: the transaction goes on, and ends after the manager is closed. */
    void transaction(EntityManager manager, Object painting) {
        manager.getTransaction().begin();
        manager.persist(painting);
        manager.close();
        manager.getTransaction().commit();
    }

    void factory(Session session) {
        session.close();
        session.getSessionFactory().close();
    }

    Object statistics(Session session) {
        session.close();
        return session.getStatistics();
    }

    Object properties(EntityManager manager) {
        manager.close();
        return manager.getProperties();
    }
}
