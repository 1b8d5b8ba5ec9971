package com.acme.library.dao;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class SharedAndThreadSafeSessions {
    void shared(SessionFactory factory, List<Object> loans) {
        for (Object loan : loans) {
            factory.getCurrentSession().persist(loan);
        }
    }

    void scoped(SessionFactory factory, List<Object> loans) {
        for (Object loan : loans) {
            factory.inTransaction(session -> session.persist(loan));
        }
    }

    void notOverData(SessionFactory factory, Optional<Object> loan) {
        loan.ifPresent(known -> {
            try (Session session = factory.openSession()) {
                session.persist(known);
            }
        });
    }
}
