package com.acme.museum;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory; // expect: forbidden-import
import javax.persistence.PersistenceUnit;

final class JpaJavaxEntityManager {
    @PersistenceUnit(unitName = "exhibits")
    private EntityManagerFactory exhibits; // expect: factory-held-outside-db

    void retire(Object exhibit) {
        EntityManager manager = exhibits.createEntityManager(); // expect: direct-factory-use
        try {
            manager.getTransaction().begin();
            manager.remove(manager.merge(exhibit));
            manager.getTransaction().commit();
        } finally {
            manager.close();
        }
    }
}
