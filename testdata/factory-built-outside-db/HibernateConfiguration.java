package com.acme.library;

import org.hibernate.boot.MetadataSources;
import org.hibernate.cfg.Configuration;

final class HibernateConfiguration {
    Object byConfiguration() {
        return new Configuration().configure().buildSessionFactory(); // expect: factory-built-outside-db
    }

    Object byVariable(Class<?> loan) {
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClass(loan);
        return configuration
                .configure("loans.cfg.xml")
                .buildSessionFactory(); // expect: factory-built-outside-db
    }

    Object byMetadata() {
        return new MetadataSources().buildMetadata().buildSessionFactory(); // expect: factory-built-outside-db
    }
}
