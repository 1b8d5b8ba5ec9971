package com.acme.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Db {
    private static SessionFactory factory;

    public static Session session() {
        return factory.openSession();
    }
}
