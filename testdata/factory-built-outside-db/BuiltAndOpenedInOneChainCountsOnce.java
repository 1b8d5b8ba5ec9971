package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;

final class BuiltAndOpenedInOneChainCountsOnce {
    Object find(long id) {
        EntityManager manager = Persistence.createEntityManagerFactory("loans").createEntityManager(); // expect: factory-built-outside-db
        try {
            return manager.find(Object.class, id);
        } finally {
            manager.close();
        }
    }
}
