package com.acme.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import org.hibernate.SessionFactory; // expect: forbidden-import

final class HibernateAndJpaCallbacks {
    @Inject
    SessionFactory orders; // expect: factory-held-outside-db

    @Inject
    EntityManagerFactory archive; // expect: factory-held-outside-db

    Object find(long id) {
        return orders.fromTransaction(session -> session.get("Order", id));
    }

    void store(Object order) {
        archive.runInTransaction(manager -> manager.persist(order));
    }
}
