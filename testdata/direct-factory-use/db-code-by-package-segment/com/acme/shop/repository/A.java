package com.acme.shop.repository;

import org.hibernate.SessionFactory;

class A {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
