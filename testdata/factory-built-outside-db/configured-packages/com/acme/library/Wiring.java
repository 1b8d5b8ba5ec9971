package com.acme.library;

import org.hibernate.cfg.Configuration;

@org.springframework.context.annotation.Configuration
class Wiring {
    Object factory() {
        return new Configuration().buildSessionFactory();
    }
}
