package com.acme.ferry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;

final class QuarkusPanacheEntityManager {
    void refresh(Object crossing) {
        EntityManager manager = Panache.getEntityManager(); // expect: direct-factory-use
        manager.refresh(crossing);
    }
}
