package com.acme.shop.db;

import org.hibernate.SessionFactory;

public final class HibernateUtil {
    public static SessionFactory factory;

    public static SessionFactory getSessionFactory() {
        return factory;
    }
}
