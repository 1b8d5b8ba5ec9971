package com.acme.shop.hibernate;

import org.hibernate.SessionFactory;

class A {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
