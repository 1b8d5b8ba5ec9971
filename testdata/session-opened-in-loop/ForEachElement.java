package com.acme.library.dao;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class ForEachElement {
    void save(SessionFactory factory, List<Object> loans) {
        for (Object loan : loans) {
            try (Session session = factory.openSession()) { // expect: session-opened-in-loop
                session.persist(loan);
            }
        }
    }
}
