package com.acme.orders;

import org.hibernate.SessionFactory;

class Fixtures {
    private SessionFactory factory;

    void opens() {
        factory.openSession().close();
    }
}
