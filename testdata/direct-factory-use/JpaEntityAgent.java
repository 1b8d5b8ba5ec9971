package com.acme.museum;

import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import jakarta.persistence.PersistenceUnit;

final class JpaEntityAgent {
    @PersistenceUnit
    private EntityManagerFactory exhibits; // expect: factory-held-outside-db

    void store(Object exhibit) {
        try (var agent = exhibits.createEntityAgent()) { // expect: direct-factory-use
            agent.insert(exhibit);
        }
    }
}
