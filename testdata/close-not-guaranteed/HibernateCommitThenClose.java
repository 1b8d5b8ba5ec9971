package com.acme.clinic;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

final class HibernateCommitThenClose {
    private final SessionFactory sessions;

    HibernateCommitThenClose(SessionFactory sessions) {
        this.sessions = sessions;
    }

    void admit(Object patient) {
        Session session = sessions.openSession(); // expect: close-not-guaranteed
        Transaction transaction = session.beginTransaction();
        session.persist(patient);
        transaction.commit();
        session.close();
    }

    List<Object> ward(String name) {
        Session session = sessions.openSession(); // expect: close-not-guaranteed
        List<Object> patients = session.createQuery("from Patient where ward = :ward", Object.class).setParameter("ward", name).list();
        session.close();
        return patients;
    }

    void discharge(List<Object> patients) {
        StatelessSession session = null;
        try {
            session = sessions.openStatelessSession(); // expect: close-not-guaranteed
            for (Object patient : patients) {
                session.delete(patient);
            }
            session.close();
        } catch (RuntimeException e) {
            throw new IllegalStateException("cannot discharge", e);
        }
    }

    List<Object> scoped(String name) {
        return sessions.fromSession(session -> session.createQuery("from Patient where ward = :ward", Object.class).setParameter("ward", name).list());
    }
}
