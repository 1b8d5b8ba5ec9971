package com.acme.storefront;

import org.hibernate.SessionFactory; // expect: forbidden-import

class Shelf {
    private SessionFactory factory; // expect: factory-held-outside-db

    void ping() {
        factory.openSession().close(); // expect: direct-factory-use
    }
}
