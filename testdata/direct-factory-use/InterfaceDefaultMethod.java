package com.acme.orders;

import org.hibernate.SessionFactory; // expect: forbidden-import

interface InterfaceDefaultMethod {
    SessionFactory factory();

    default Object find(long id) {
        try (var session = factory().openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
