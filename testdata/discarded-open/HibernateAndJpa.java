package com.acme.orders;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;

final class HibernateAndJpa {
    private final SessionFactory sessions;
    private final EntityManagerFactory managers;

    HibernateAndJpa(SessionFactory sessions, EntityManagerFactory managers) {
        this.sessions = sessions;
        this.managers = managers;
    }

    void add(Object order) {
        sessions.openSession().persist(order); // expect: discarded-open
    }

    List<String> numbers() {
        return sessions.openSession().createQuery("select number from Order", String.class).list(); // expect: discarded-open
    }

    Object find(long id) {
        return managers.createEntityManager().find(Object.class, id); // expect: discarded-open
    }

    long count() {
        return sessions.withStatelessOptions().openStatelessSession().createQuery("select count(*) from Order", Long.class).uniqueResult(); // expect: discarded-open
    }

    Object current(long id) {
        return sessions.getCurrentSession().get("Order", id);
    }

    long scoped() {
        return sessions.fromSession(session -> session.createQuery("select count(*) from Order", Long.class).uniqueResult());
    }
}
