package com.acme.orders;

import org.hibernate.SessionFactory;

class OrderRouteCheck {
    private SessionFactory factory;

    void opens() {
        factory.openSession().close();
    }
}
