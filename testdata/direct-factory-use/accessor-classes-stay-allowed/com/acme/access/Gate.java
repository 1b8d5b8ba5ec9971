package com.acme.access;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class Gate {
    private static SessionFactory factory;

    private Gate() {}

    static Session session() {
        return factory.openSession();
    }
}
