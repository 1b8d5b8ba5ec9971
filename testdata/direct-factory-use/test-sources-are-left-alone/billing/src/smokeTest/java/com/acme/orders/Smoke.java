package com.acme.orders;

import org.hibernate.SessionFactory;

class Smoke {
    private SessionFactory factory;

    void opens() {
        factory.openSession().close();
    }
}
