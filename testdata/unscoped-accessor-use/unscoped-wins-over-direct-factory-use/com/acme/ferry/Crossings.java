package com.acme.ferry;

import jakarta.inject.Inject;
import org.hibernate.Session;

final class Crossings {
    @Inject
    Session current;

    void audit(Object entry) {
        Session own = current.getSessionFactory().openSession(); // expect: unscoped-accessor-use
        own.persist(entry);
        own.close();
    }
}
