package com.acme.orders;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.context.ApplicationContext;

final class FactoryFromGetBean {
    private final ApplicationContext context;

    FactoryFromGetBean(ApplicationContext context) {
        this.context = context;
    }

    Object chained(long id) {
        try (Session session = context.getBean(SessionFactory.class).openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }

    Object byNameAndType(long id) {
        try (Session session = context.getBean("orders", SessionFactory.class).openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }

    Object cast(long id) {
        SessionFactory factory = (SessionFactory) context.getBean("orders");
        try (Session session = factory.openSession()) { // expect: direct-factory-use
            return session.get("Order", id);
        }
    }
}
