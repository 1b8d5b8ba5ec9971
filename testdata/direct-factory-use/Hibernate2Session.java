package com.acme.parking;

import net.sf.hibernate.HibernateException;
import net.sf.hibernate.Session;
import net.sf.hibernate.SessionFactory; // expect: forbidden-import

final class Hibernate2Session {
    private SessionFactory tickets; // expect: factory-held-outside-db

    void store(Object ticket) throws HibernateException {
        Session session = tickets.openSession(); // expect: direct-factory-use
        try {
            session.save(ticket);
            session.flush();
        } finally {
            session.close();
        }
    }
}
