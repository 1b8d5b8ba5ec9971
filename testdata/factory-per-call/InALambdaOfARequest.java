package com.acme.library.web;

import java.util.function.LongFunction;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class InALambdaOfARequest {
    LongFunction<Object> route() {
        return id -> {
            SessionFactory factory = new Configuration().configure().buildSessionFactory(); // expect: factory-per-call
            try (Session session = factory.openSession()) {
                return session.get("Loan", id);
            } finally {
                factory.close();
            }
        };
    }
}
