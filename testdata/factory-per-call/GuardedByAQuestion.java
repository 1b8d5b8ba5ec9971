package com.acme.library.dao;

import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

class GuardedByAQuestion {
    private SessionFactory factory;
    private final AtomicReference<SessionFactory> other = new AtomicReference<>();

    Session open() {
        if (factory == null) {
            factory = new Configuration().configure().buildSessionFactory();
        }
        return factory.openSession();
    }

    Session byALocal() {
        SessionFactory local = other.get();
        if (local == null || local.isClosed()) {
            local = new Configuration().configure().buildSessionFactory();
            other.set(local);
        }
        return local.openSession();
    }

    SessionFactory doubleChecked() {
        SessionFactory found = factory;
        if (found == null) {
            synchronized (this) {
                found = factory;
                if (found == null) {
                    found = factory = new Configuration().configure().buildSessionFactory();
                }
            }
        }
        return found;
    }
}
