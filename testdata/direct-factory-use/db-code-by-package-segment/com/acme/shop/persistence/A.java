package com.acme.shop.persistence;

import org.hibernate.SessionFactory;

class A {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
