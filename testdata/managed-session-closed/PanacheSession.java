package com.acme.bakery;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;

final class PanacheSession implements PanacheRepository<Object> {
    void bake(Object bread) {
        try (Session session = Panache.getSession()) { // expect: managed-session-closed
            session.persist(bread);
        }
    }

    void burn(Object bread) {
        EntityManager manager = getEntityManager();
        manager.remove(bread);
        manager.close(); // expect: managed-session-closed
    }

    void sell(Object bread) {
        Panache.getEntityManager().remove(bread);
        Panache.getSession().flush();
    }
}
