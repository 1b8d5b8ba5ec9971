package com.acme.parking;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.orm.hibernate5.SessionFactoryUtils;

final class SpringHibernate5ClosesByUtils {
    private SessionFactory tickets; // expect: factory-held-outside-db

    Object find(long id) {
        Session session = tickets.openSession(); // expect: direct-factory-use
        try {
            return session.get("Ticket", id);
        } finally {
            SessionFactoryUtils.closeSession(session);
        }
    }
}
