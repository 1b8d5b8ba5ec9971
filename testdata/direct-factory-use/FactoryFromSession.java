package com.acme.orders;

import jakarta.inject.Inject;
import org.hibernate.Session;

final class FactoryFromSession {
    @Inject
    Session current;

    void audit(Object entry) {
        Session own = current.getSessionFactory().openSession(); // expect: direct-factory-use
        try {
            own.persist(entry);
        } finally {
            own.close();
        }
    }
}
