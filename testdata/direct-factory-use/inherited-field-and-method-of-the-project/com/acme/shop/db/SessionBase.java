package com.acme.shop.db;

import org.hibernate.SessionFactory;

public abstract class SessionBase {
    protected SessionFactory sessionFactory;

    protected SessionFactory factory() {
        return sessionFactory;
    }
}
