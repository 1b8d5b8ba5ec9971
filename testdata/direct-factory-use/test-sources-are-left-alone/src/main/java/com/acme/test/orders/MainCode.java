package com.acme.test.orders;

import org.hibernate.SessionFactory; // expect: forbidden-import

class MainCode {
    private SessionFactory factory; // expect: factory-held-outside-db

    void opens() {
        factory.openSession().close(); // expect: direct-factory-use
    }
}
