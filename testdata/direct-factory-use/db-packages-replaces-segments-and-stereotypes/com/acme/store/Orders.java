package com.acme.store;

import org.hibernate.SessionFactory;

class Orders {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
