package com.acme.parking;

import jakarta.inject.Inject;
import org.hibernate.Session;

final class HibernateSharedSession {
    @Inject
    Session current;

    void audit(Object entry) {
        try (Session shared = current.sessionWithOptions().connection().openSession()) { // expect: direct-factory-use
            shared.persist(entry);
        }
    }
}
