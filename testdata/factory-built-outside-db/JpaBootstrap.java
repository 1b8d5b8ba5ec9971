package com.acme.library;

import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;

final class JpaBootstrap {
    Object byName() {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("loans"); // expect: factory-built-outside-db
        return factory;
    }

    Object byNameAndMap() {
        return Persistence.createEntityManagerFactory("loans", Map.of()); // expect: factory-built-outside-db
    }

    Object byConfiguration() {
        return new PersistenceConfiguration("loans").createEntityManagerFactory(); // expect: factory-built-outside-db
    }

    void schema() {
        Persistence.generateSchema("loans", Map.of());
    }
}
