package com.acme.library.dao;

import java.util.concurrent.BlockingQueue;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class Workers {
    private volatile boolean running = true;

    void forEver(SessionFactory factory, BlockingQueue<Object> loans) throws InterruptedException {
        while (true) {
            Object loan = loans.take();
            try (Session session = factory.openSession()) {
                session.persist(loan);
            }
        }
    }

    void withoutCondition(SessionFactory factory, BlockingQueue<Object> loans) throws InterruptedException {
        for (; ; ) {
            Object loan = loans.take();
            try (Session session = factory.openSession()) {
                session.persist(loan);
            }
        }
    }

    void untilStopped(SessionFactory factory) {
        while (running && !Thread.currentThread().isInterrupted()) {
            try (Session session = factory.openSession()) {
                session.createMutationQuery("delete from Loan").executeUpdate();
            }
        }
    }
}
