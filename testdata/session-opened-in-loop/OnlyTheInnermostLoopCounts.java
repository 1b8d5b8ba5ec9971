package com.acme.library.dao;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class OnlyTheInnermostLoopCounts {
    private volatile boolean running = true;

    void work(SessionFactory factory, List<Object> loans) {
        while (running) {
            for (Object loan : loans) {
                try (Session session = factory.openSession()) { // expect: session-opened-in-loop
                    session.persist(loan);
                }
            }
        }
    }

    void around(SessionFactory factory, List<Object> loans) {
        try (Session session = factory.openSession()) {
            for (Object loan : loans) {
                session.persist(loan);
            }
        }
    }

    void inTheHead(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            for (Object loan : session.createQuery("from Loan", Object.class).list()) {
                session.remove(loan);
            }
        }
    }
}
