package com.acme.orders.hibernate;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.Transaction;

final class OrderStore {
    void add(Object order) {
        Session session = HibernateUtil.getSessionFactory().openSession(); // expect: unclosed-session
        Transaction transaction = session.beginTransaction();
        session.persist(order);
        transaction.commit();
    }

    List<Object> all() {
        Session session = HibernateUtil.current();
        return session.createQuery("from Order", Object.class).list();
    }
}
