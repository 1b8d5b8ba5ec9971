package com.acme.orders;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

final class InjectedEntityManager {
    @PersistenceContext
    private EntityManager orders;

    @Inject
    Session archive;

    Object find(long id) {
        return orders.find(Object.class, id);
    }

    Object unwrapped(long id) {
        return orders.unwrap(Session.class).get("Order", id);
    }

    Object archived(long id) {
        return archive.get("Order", id);
    }
}
