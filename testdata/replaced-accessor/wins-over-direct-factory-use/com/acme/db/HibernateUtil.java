package com.acme.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class HibernateUtil {
    private static SessionFactory factory;

    public static Session openSession() {
        return factory.openSession();
    }
}
