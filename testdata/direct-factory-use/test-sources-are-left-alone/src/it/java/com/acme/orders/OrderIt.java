package com.acme.orders;

import org.hibernate.SessionFactory;

class OrderIt {
    private SessionFactory factory;

    void opens() {
        factory.openSession().close();
    }
}
