package com.acme.shop.jpa;

import org.hibernate.SessionFactory;

class A {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
