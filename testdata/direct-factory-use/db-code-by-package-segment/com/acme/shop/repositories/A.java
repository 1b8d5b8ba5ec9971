package com.acme.shop.repositories;

import org.hibernate.SessionFactory;

class A {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
