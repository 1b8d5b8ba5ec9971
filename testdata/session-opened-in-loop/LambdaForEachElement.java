package com.acme.library.dao;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;

class LambdaForEachElement {
    void save(EntityManagerFactory factory, List<Object> loans) {
        loans.forEach(loan -> {
            EntityManager manager = factory.createEntityManager(); // expect: session-opened-in-loop
            try {
                manager.persist(loan);
            } finally {
                manager.close();
            }
        });
    }

    Stream<Object> load(EntityManagerFactory factory, List<Long> ids) {
        return ids.stream().distinct().map(id -> {
            EntityManager manager = factory.createEntityManager(); // expect: session-opened-in-loop
            try {
                return manager.find(Object.class, id);
            } finally {
                manager.close();
            }
        });
    }
}
