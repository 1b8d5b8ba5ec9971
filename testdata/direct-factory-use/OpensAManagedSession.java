package com.acme.parking;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
class OpensAManagedSession {
    @Autowired
    private SessionFactory tickets; // expect: factory-held-outside-db

    Object find(long id) {
        Session session = tickets.getCurrentSession(); // expect: direct-factory-use
        return session.get("Ticket", id);
    }
}
