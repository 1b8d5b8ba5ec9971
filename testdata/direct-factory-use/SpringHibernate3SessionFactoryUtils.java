package com.acme.parking;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.orm.hibernate3.SessionFactoryUtils;

final class SpringHibernate3SessionFactoryUtils {
    private SessionFactory tickets; // expect: factory-held-outside-db

    Object find(long id) {
        Session session = SessionFactoryUtils.getSession(tickets, true); // expect: direct-factory-use
        try {
            return session.get("Ticket", id);
        } finally {
            SessionFactoryUtils.releaseSession(session, tickets);
        }
    }
}
