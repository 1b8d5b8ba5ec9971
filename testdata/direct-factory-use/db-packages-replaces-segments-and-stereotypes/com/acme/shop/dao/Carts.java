package com.acme.shop.dao;

import org.hibernate.SessionFactory; // expect: forbidden-import

class Carts {
    private SessionFactory factory; // expect: factory-held-outside-db

    void ping() {
        factory.openSession().close(); // expect: direct-factory-use
    }
}
