package com.acme.shop.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Db {
    private static SessionFactory factory;

    private Db() {}

    public static Session openSession() {
        return factory.openSession();
    }
}
