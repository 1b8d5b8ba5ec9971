package com.acme.store;

import org.hibernate.cfg.Configuration;

final class Loans {
    Object factory() {
        return new Configuration().buildSessionFactory();
    }
}
