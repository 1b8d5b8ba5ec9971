package com.acme.library.dao;

import org.hibernate.cfg.Configuration;

final class Loans {
    Object factory() {
        return new Configuration().buildSessionFactory(); // expect: factory-built-outside-db
    }
}
