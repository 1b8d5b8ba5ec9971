package com.acme.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.NoResultException;

final class JpaCloseAfterCommit {
    private final EntityManagerFactory factory;

    JpaCloseAfterCommit(EntityManagerFactory factory) {
        this.factory = factory;
    }

    void add(Object book) {
        EntityManager manager = factory.createEntityManager(); // expect: close-not-guaranteed
        manager.getTransaction().begin();
        manager.persist(book);
        manager.getTransaction().commit();
        manager.close();
    }

    /** A close in the try, and one in the catch for another exception only. */
    Object find(String isbn) {
        EntityManager manager = factory.createEntityManager(); // expect: close-not-guaranteed
        try {
            Object book = manager.createQuery("from Book where isbn = :isbn", Object.class).setParameter("isbn", isbn).getSingleResult();
            manager.close();
            return book;
        } catch (NoResultException e) {
            return null;
        }
    }

    void remove(Object book) {
        EntityManager manager = factory.createEntityManager();
        EntityTransaction transaction = null;
        try {
            transaction = manager.getTransaction();
            transaction.begin();
            manager.remove(manager.merge(book));
            transaction.commit();
        } catch (RuntimeException e) {
            if (transaction != null && transaction.isActive()) {
                transaction.rollback();
            }
            throw e;
        } finally {
            manager.close();
        }
    }

    void replace(Object book) {
        try (EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            manager.merge(book);
            manager.getTransaction().commit();
        }
    }
}
