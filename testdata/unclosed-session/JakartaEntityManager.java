package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;

final class JakartaEntityManager {
    private final EntityManagerFactory factory;

    JakartaEntityManager(EntityManagerFactory factory) {
        this.factory = factory;
    }

    long count() {
        EntityManager manager = factory.createEntityManager(); // expect: unclosed-session
        return manager.createQuery("select count(b) from Book b", Long.class).getSingleResult();
    }

    void register(Object book) {
        EntityManager manager = factory.createEntityManager(Map.of("jakarta.persistence.lock.timeout", 2000)); // expect: unclosed-session
        manager.getTransaction().begin();
        manager.persist(book);
        manager.getTransaction().commit();
        manager.clear();
    }

    /** The factory opens and closes by itself. */
    long scoped() {
        return factory.callInTransaction(manager -> manager.createQuery("select count(b) from Book b", Long.class).getSingleResult());
    }

    boolean known(String isbn) {
        EntityManager manager = factory.createEntityManager();
        try {
            return manager.find(Object.class, isbn) != null;
        } finally {
            if (manager.isOpen()) {
                manager.close();
            }
        }
    }
}
