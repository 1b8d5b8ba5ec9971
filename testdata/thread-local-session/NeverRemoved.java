package com.acme.library.dao;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

class NeverRemoved {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>(); // expect: thread-local-session

    private final EntityManagerFactory factory;

    NeverRemoved(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManager current() {
        if (CURRENT.get() == null) {
            CURRENT.set(factory.createEntityManager());
        }
        return CURRENT.get();
    }

    void close() {
        CURRENT.get().close();
    }
}
