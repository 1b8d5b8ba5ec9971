package com.acme.orders;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

final class HibernateSession {
    private final SessionFactory sessions;

    HibernateSession(SessionFactory sessions) {
        this.sessions = sessions;
    }

    List<String> open() {
        Session session = sessions.openSession(); // expect: unclosed-session
        return session.createQuery("select o.number from Order o where o.open", String.class).list();
    }

    void cancel(long id) {
        Session session = sessions.withOptions().openSession(); // expect: unclosed-session
        Transaction transaction = session.beginTransaction();
        try {
            session.createMutationQuery("update Order set open = false where id = :id").setParameter("id", id).executeUpdate();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    void load(List<Object> orders) {
        StatelessSession session = sessions.openStatelessSession(); // expect: unclosed-session
        session.beginTransaction();
        for (Object order : orders) {
            session.insert(order);
        }
        session.getTransaction().commit();
    }

    /** Clearing and flushing give nothing back. */
    void touch(Object order) {
        Session session = sessions.openSession(); // expect: unclosed-session
        try {
            session.merge(order);
            session.flush();
        } finally {
            session.clear();
        }
    }

    Object closed(long id) {
        try (Session session = sessions.openSession()) {
            return session.get("Order", id);
        }
    }
}
