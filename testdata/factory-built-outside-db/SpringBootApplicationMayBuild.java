package com.acme.library;

import org.hibernate.SessionFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SpringBootApplicationMayBuild {
    SessionFactory loans() {
        return new org.hibernate.cfg.Configuration().configure().buildSessionFactory();
    }
}
