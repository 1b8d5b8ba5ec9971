package com.acme.orders;

import org.hibernate.SessionFactory;

class OrderRouteTest {
    private SessionFactory factory;

    void opens() {
        factory.openSession().close();
    }
}
