package com.acme.shop.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Shop {
    private final SessionFactory factory;

    public Shop(SessionFactory factory) {
        this.factory = factory;
    }

    public Session open() {
        return factory.openSession(); // expect: session-returned-open
    }
}
