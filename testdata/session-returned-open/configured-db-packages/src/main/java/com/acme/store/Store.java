package com.acme.store;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Store {
    private final SessionFactory factory;

    public Store(SessionFactory factory) {
        this.factory = factory;
    }

    public Session open() {
        return factory.openSession();
    }
}
