package com.acme.parking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.hibernate.StatelessSession;

final class HibernateOpenSession {
    private final SessionFactory tickets; // expect: factory-held-outside-db

    @Inject
    HibernateOpenSession(SessionFactory tickets) { // expect: factory-held-outside-db
        this.tickets = tickets;
    }

    Object find(long id) {
        try (Session session = tickets.openSession()) { // expect: direct-factory-use
            return session.get("Ticket", id);
        }
    }

    void insert(Object ticket) {
        try (StatelessSession session = tickets.openStatelessSession()) { // expect: direct-factory-use
            session.insert(ticket);
        }
    }

    void detach(Object ticket) {
        EntityManager manager = tickets.createEntityManager(); // expect: direct-factory-use
        manager.detach(ticket);
        manager.close();
    }
}
