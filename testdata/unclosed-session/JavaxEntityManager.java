package com.acme.library;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.EntityTransaction;

final class JavaxEntityManager {
    private final EntityManagerFactory factory;

    JavaxEntityManager(EntityManagerFactory factory) {
        this.factory = factory;
    }

    List<?> overdue() {
        EntityManager manager = factory.createEntityManager(); // expect: unclosed-session
        return manager.createQuery("select l from Loan l where l.due < current_date").getResultList();
    }

    /** The end of the transaction is not the end of the entity manager. */
    void lend(Object loan) {
        EntityManager manager = factory.createEntityManager(); // expect: unclosed-session
        EntityTransaction transaction = manager.getTransaction();
        transaction.begin();
        try {
            manager.persist(loan);
            transaction.commit();
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    void bringBack(Object loan) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            manager.remove(manager.merge(loan));
            manager.getTransaction().commit();
        } finally {
            manager.close();
        }
    }
}
