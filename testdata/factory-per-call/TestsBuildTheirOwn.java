package com.acme.library.dao;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

class TestsBuildTheirOwn {
    @Test
    void loads() {
        try (SessionFactory factory = new Configuration().configure().buildSessionFactory();
                Session session = factory.openSession()) {
            session.get("Loan", 1L);
        }
    }
}
