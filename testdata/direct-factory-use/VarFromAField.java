package com.acme.orders;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class VarFromAField {
    @Inject
    SessionFactory orders; // expect: factory-held-outside-db

    Object find(long id) {
        var factory = orders;
        var alias = factory;
        try (var session = alias.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
