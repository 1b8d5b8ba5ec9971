package com.acme.clinic;

import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.classic.Session;

final class Hibernate3Session {
    private SessionFactory factory;

    public void setFactory(SessionFactory factory) {
        this.factory = factory;
    }

    List patients(String ward) {
        Session session = factory.openSession(); // expect: unclosed-session
        return session.createQuery("from Patient p where p.ward = :ward").setString("ward", ward).list();
    }

    void discharge(Object patient) {
        org.hibernate.Session session = factory.openSession(); // expect: unclosed-session
        Transaction transaction = session.beginTransaction();
        session.delete(patient);
        transaction.commit();
    }

    void admit(Object patient) {
        Session session = factory.openSession();
        Transaction transaction = null;
        try {
            transaction = session.beginTransaction();
            session.save(patient);
            transaction.commit();
        } catch (HibernateException e) {
            if (transaction != null) {
                transaction.rollback();
            }
            throw e;
        } finally {
            session.close();
        }
    }
}
