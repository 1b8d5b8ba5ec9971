package com.acme.orders;

import org.hibernate.SessionFactory;
import org.springframework.stereotype.Repository;

@Repository
class RepositoryStereotypeWithAllNestedInIt {
    private SessionFactory orders;

    Object find(long id) {
        try (var session = orders.openSession()) {
            return session.get("Order", id);
        }
    }

    static class Page {
        Object first(SessionFactory orders) {
            try (var session = orders.openSession()) {
                return session.get("Order", 1L);
            }
        }
    }
}
