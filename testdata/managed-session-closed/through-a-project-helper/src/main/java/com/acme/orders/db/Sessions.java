package com.acme.orders.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Sessions {
    private static SessionFactory factory;

    private Sessions() {}

    public static void use(SessionFactory given) {
        factory = given;
    }

    public static Session current() {
        return factory.getCurrentSession();
    }

    public static Session open() {
        return factory.openSession();
    }
}
