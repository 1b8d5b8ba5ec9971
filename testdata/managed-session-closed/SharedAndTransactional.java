package com.acme.payroll;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

final class SharedAndTransactional {
    Object shared(EntityManagerFactory factory, long id) {
        EntityManager manager = SharedEntityManagerCreator.createSharedEntityManager(factory);
        Object wage = manager.find(Object.class, id);
        manager.close(); // expect: managed-session-closed
        return wage;
    }

    Object transactional(EntityManagerFactory factory, long id) {
        EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        if (manager == null) {
            return null;
        }
        try {
            return manager.find(Object.class, id);
        } finally {
            EntityManagerFactoryUtils.closeEntityManager(manager); // expect: managed-session-closed
        }
    }

    /** The usual way of code that runs with and without a transaction. */
    Object either(EntityManagerFactory factory, long id) {
        EntityManager manager = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        boolean own = manager == null;
        if (own) {
            manager = factory.createEntityManager();
        }
        try {
            return manager.find(Object.class, id);
        } finally {
            if (own) {
                manager.close();
            }
        }
    }
}
