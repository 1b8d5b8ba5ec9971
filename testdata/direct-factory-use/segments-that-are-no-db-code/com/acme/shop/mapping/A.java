package com.acme.shop.mapping;

import org.hibernate.SessionFactory; // expect: forbidden-import

class A {
    private SessionFactory factory; // expect: factory-held-outside-db

    void ping() {
        factory.openSession().close(); // expect: direct-factory-use
    }
}
