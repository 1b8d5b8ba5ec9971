package com.acme.library.dao;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class NamesThatOnlyContainAWord {
    void save(SessionFactory factory, List<Object> entries, List<Object> communities, List<Object> waiters) {
        for (Object entry : entries) {
            try (Session session = factory.openSession()) { // expect: session-opened-in-loop
                session.persist(entry);
            }
        }
        for (Object community : communities) {
            try (Session session = factory.openSession()) { // expect: session-opened-in-loop
                session.persist(community);
            }
        }
        for (Object waiter : waiters) {
            try (Session session = factory.openSession()) { // expect: session-opened-in-loop
                session.persist(waiter);
            }
        }
    }
}
