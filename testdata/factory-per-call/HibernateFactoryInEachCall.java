package com.acme.library.dao;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class HibernateFactoryInEachCall {
    Object loan(long id) {
        SessionFactory factory = new Configuration().configure().buildSessionFactory(); // expect: factory-per-call
        try (Session session = factory.openSession()) {
            return session.get("Loan", id);
        } finally {
            factory.close();
        }
    }

    Session openSession() {
        return new Configuration().configure().buildSessionFactory().openSession(); // expect: factory-per-call
    }

    long count() {
        try (SessionFactory factory = new Configuration().configure().buildSessionFactory(); // expect: factory-per-call
                Session session = factory.openSession()) {
            return session.createQuery("select count(*) from Loan", Long.class).getSingleResult();
        }
    }
}
