package com.acme.library.dao;

import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;

class EntityManagerFactoryOfJavaxInEachCall {
    void save(Object loan) {
        final EntityManagerFactory factory;
        factory = Persistence.createEntityManagerFactory("library"); // expect: factory-per-call
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            manager.persist(loan);
            manager.getTransaction().commit();
        } finally {
            manager.close();
        }
    }
}
