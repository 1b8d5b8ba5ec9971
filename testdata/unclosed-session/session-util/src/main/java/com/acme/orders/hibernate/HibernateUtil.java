package com.acme.orders.hibernate;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

public final class HibernateUtil {
    private static final SessionFactory FACTORY = new Configuration().configure().buildSessionFactory();

    private HibernateUtil() {}

    public static SessionFactory getSessionFactory() {
        return FACTORY;
    }

    /** Managed: the context closes it. */
    public static Session current() {
        return FACTORY.getCurrentSession();
    }
}
