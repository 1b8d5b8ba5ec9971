package com.acme.library.dao;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.List;

class EntityManagerFactoryInEachCall {
    List<?> loans() {
        EntityManager manager = Persistence.createEntityManagerFactory("library").createEntityManager(); // expect: factory-per-call
        try {
            return manager.createQuery("from Loan", Object.class).getResultList();
        } finally {
            manager.close();
        }
    }

    Object loan(long id) {
        EntityManagerFactory factory = Persistence.createEntityManagerFactory("library"); // expect: factory-per-call
        EntityManager manager = factory.createEntityManager();
        try {
            return manager.find(Object.class, id);
        } finally {
            manager.close();
            factory.close();
        }
    }
}
