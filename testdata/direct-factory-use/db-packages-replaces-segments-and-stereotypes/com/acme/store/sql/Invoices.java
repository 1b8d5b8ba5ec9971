package com.acme.store.sql;

import org.hibernate.SessionFactory;

class Invoices {
    private SessionFactory factory;

    void ping() {
        factory.openSession().close();
    }
}
