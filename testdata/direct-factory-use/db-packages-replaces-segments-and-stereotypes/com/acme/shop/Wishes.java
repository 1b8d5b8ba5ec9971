package com.acme.shop;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.stereotype.Repository;

@Repository
class Wishes {
    private SessionFactory factory; // expect: factory-held-outside-db

    void ping() {
        factory.openSession().close(); // expect: direct-factory-use
    }
}
