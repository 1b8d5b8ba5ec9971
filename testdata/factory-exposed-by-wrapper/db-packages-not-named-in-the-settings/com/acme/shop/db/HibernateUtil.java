package com.acme.shop.db;

import org.hibernate.SessionFactory;

public final class HibernateUtil {
    private static SessionFactory factory;

    public static SessionFactory getSessionFactory() {
        return factory;
    }
}
