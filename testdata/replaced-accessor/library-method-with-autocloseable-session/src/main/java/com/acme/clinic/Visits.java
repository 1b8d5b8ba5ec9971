package com.acme.clinic;

import com.acme.audit.Audit;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class Visits {
    private SessionFactory factory; // expect: factory-held-outside-db

    Object find(long id) {
        Audit.log("visit", id);
        try (Session session = factory.openSession()) { // expect: replaced-accessor
            return session.get("Visit", id);
        }
    }

    void store(Object visit) {
        Session session = factory.openSession(); // expect: replaced-accessor
        try {
            session.persist(visit);
        } finally {
            session.close();
        }
    }

    Object current(long id) {
        return factory.getCurrentSession().get("Visit", id); // expect: direct-factory-use
    }
}
