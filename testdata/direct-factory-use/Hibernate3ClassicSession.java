package com.acme.parking;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.hibernate.classic.Session;

final class Hibernate3ClassicSession {
    private SessionFactory tickets; // expect: factory-held-outside-db

    void setTickets(SessionFactory tickets) { // expect: factory-held-outside-db
        this.tickets = tickets;
    }

    void store(Object ticket) {
        Session session = tickets.openSession(); // expect: direct-factory-use
        try {
            session.saveOrUpdate(ticket);
        } finally {
            session.close();
        }
    }
}
