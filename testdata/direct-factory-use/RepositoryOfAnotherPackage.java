package com.acme.orders;

import com.acme.archive.Repository;
import org.hibernate.SessionFactory; // expect: forbidden-import

@Repository
class RepositoryOfAnotherPackage {
    private SessionFactory orders; // expect: factory-held-outside-db

    Object find(long id) {
        try (var session = orders.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
