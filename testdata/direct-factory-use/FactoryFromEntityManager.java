package com.acme.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

final class FactoryFromEntityManager {
    @PersistenceContext
    private EntityManager orders;

    Object find(long id) {
        EntityManager own = orders.getEntityManagerFactory().createEntityManager(); // expect: direct-factory-use
        try {
            return own.find(Object.class, id);
        } finally {
            own.close();
        }
    }
}
