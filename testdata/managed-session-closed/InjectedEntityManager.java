package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;

final class InjectedEntityManager {
    @PersistenceContext
    private EntityManager manager;

    @PersistenceUnit
    private EntityManagerFactory factory;

    Object find(long id) {
        try {
            return manager.find(Object.class, id);
        } finally {
            manager.close(); // expect: managed-session-closed
        }
    }

    Object findByALocal(long id) {
        EntityManager same = this.manager;
        Object found = same.find(Object.class, id);
        same.close(); // expect: managed-session-closed
        return found;
    }

    void clear() {
        manager.clear();
    }

    /** Not injected, but made from the factory. */
    Object own(long id) {
        EntityManager own = factory.createEntityManager();
        try {
            return own.find(Object.class, id);
        } finally {
            own.close();
        }
    }

    /** Whose it is, the parameter does not say. */
    static void close(EntityManager manager) {
        manager.close();
    }
}
