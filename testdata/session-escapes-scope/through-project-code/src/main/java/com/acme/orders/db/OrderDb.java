package com.acme.orders.db;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class OrderDb {
    private final SessionFactory factory;

    public OrderDb(SessionFactory factory) {
        this.factory = factory;
    }

    /** What the work returns is not known: it is its own affair. */
    public <R> R read(Function<Session, R> work) {
        try (Session session = factory.openSession()) {
            return work.apply(session);
        }
    }

    public List<String> numbers() {
        try (Session session = factory.openSession()) {
            return numbers(session).sorted().toList();
        }
    }

    public Stream<String> lazyNumbers() {
        try (Session session = factory.openSession()) {
            return numbers(session); // expect: session-escapes-scope
        }
    }

    private static Stream<String> numbers(Session session) {
        return session.createQuery("select number from Order", String.class).stream();
    }
}
