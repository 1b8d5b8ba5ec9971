package com.acme.museum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.SynchronizationType;
import java.util.Map;

final class JpaJakartaEntityManager {
    @PersistenceUnit
    private EntityManagerFactory exhibits; // expect: factory-held-outside-db

    Object find(Class<?> type, long id) {
        try (EntityManager manager = exhibits.createEntityManager()) { // expect: direct-factory-use
            return manager.find(type, id);
        }
    }

    Object findReadOnly(Class<?> type, long id) {
        try (var manager = exhibits.createEntityManager(Map.of("org.hibernate.readOnly", true))) { // expect: direct-factory-use
            return manager.find(type, id);
        }
    }

    Object findUnsynchronized(Class<?> type, long id) {
        try (var manager = exhibits.createEntityManager(SynchronizationType.UNSYNCHRONIZED)) { // expect: direct-factory-use
            return manager.find(type, id);
        }
    }
}
