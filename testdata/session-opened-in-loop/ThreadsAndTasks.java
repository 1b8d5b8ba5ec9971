package com.acme.library.dao;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class ThreadsAndTasks {
    void tasks(SessionFactory factory, List<Object> loans, ExecutorService executor) {
        for (Object loan : loans) {
            executor.submit(() -> {
                try (Session session = factory.openSession()) {
                    session.persist(loan);
                }
            });
        }
    }

    void threads(SessionFactory factory, List<Object> loans) {
        for (Object loan : loans) {
            new Thread() {
                @Override
                public void run() {
                    try (Session session = factory.openSession()) {
                        session.persist(loan);
                    }
                }
            }.start();
        }
    }

    void parallel(SessionFactory factory, List<Object> loans) {
        loans.parallelStream().forEach(loan -> {
            try (Session session = factory.openSession()) {
                session.persist(loan);
            }
        });
    }
}
