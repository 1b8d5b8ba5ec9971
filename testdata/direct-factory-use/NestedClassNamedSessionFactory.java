package com.acme.game;

import org.hibernate.*;

final class NestedClassNamedSessionFactory {
    private final SessionFactory tables = new SessionFactory();

    boolean play() {
        return Hibernate.isInitialized(tables.openSession());
    }

    static final class SessionFactory {
        Object openSession() {
            return new Object();
        }
    }
}
