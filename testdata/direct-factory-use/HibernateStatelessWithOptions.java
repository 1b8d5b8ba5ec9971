package com.acme.parking;

import jakarta.inject.Inject;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class HibernateStatelessWithOptions {
    @Inject
    SessionFactory tickets; // expect: factory-held-outside-db

    void insert(String tenant, Object ticket) {
        try (var session = tickets.withStatelessOptions().tenantIdentifier(tenant).openStatelessSession()) { // expect: direct-factory-use
            session.insert(ticket);
        }
    }
}
