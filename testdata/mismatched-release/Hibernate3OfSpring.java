package com.acme.library;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.orm.hibernate3.SessionFactoryUtils;

final class Hibernate3OfSpring {
    private SessionFactory factory;

    public void setFactory(SessionFactory factory) {
        this.factory = factory;
    }

    List closed() {
        Session session = SessionFactoryUtils.getSession(factory, true); // expect: mismatched-release
        try {
            return session.createQuery("from Book").list();
        } finally {
            session.close();
        }
    }

    List released() {
        Session session = SessionFactoryUtils.getSession(factory, true);
        try {
            return session.createQuery("from Book").list();
        } finally {
            SessionFactoryUtils.releaseSession(session, factory);
        }
    }

    List newSession() {
        Session session = SessionFactoryUtils.getNewSession(factory);
        try {
            return session.createQuery("from Book").list();
        } finally {
            SessionFactoryUtils.closeSession(session);
        }
    }
}
