package com.acme.parking;

import jakarta.inject.Inject;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.hibernate.StatelessSession;

final class HibernateSessionBuilder {
    @Inject
    SessionFactory tickets; // expect: factory-held-outside-db

    Object find(String tenant, long id) {
        try (Session session = tickets.withOptions().tenantIdentifier(tenant).openSession()) { // expect: direct-factory-use
            return session.get("Ticket", id);
        }
    }

    void insert(Object ticket) {
        try (StatelessSession session = tickets.withStatelessOptions().openStatelessSession()) { // expect: direct-factory-use
            session.insert(ticket);
        }
    }
}
