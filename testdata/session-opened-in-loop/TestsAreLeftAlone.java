package com.acme.library.dao;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.testng.annotations.Test;

class TestsAreLeftAlone {
    @Test
    void saves(SessionFactory factory, List<Object> loans) {
        for (Object loan : loans) {
            try (Session session = factory.openSession()) {
                session.persist(loan);
            }
        }
    }
}
