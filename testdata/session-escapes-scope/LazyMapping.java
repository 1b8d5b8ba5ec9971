package com.acme.bakery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** A stream maps when it is read: behind the end of the session. */
final class LazyMapping {
    private final SessionFactory factory;

    LazyMapping(SessionFactory factory) {
        this.factory = factory;
    }

    Stream<Object> breads(List<Long> ids) {
        try (Session session = factory.openSession()) {
            return ids.stream().map(id -> session.get("Bread", id)); // expect: session-escapes-scope
        }
    }

    List<Object> listed(List<Long> ids) {
        try (Session session = factory.openSession()) {
            return ids.stream().map(id -> session.get("Bread", id)).collect(Collectors.toList());
        }
    }

    Optional<Object> first(List<Long> ids) {
        try (Session session = factory.openSession()) {
            return ids.stream().map(id -> session.get("Bread", id)).findFirst();
        }
    }

    Stream<Object> read(List<Long> ids) {
        try (Session session = factory.openSession()) {
            List<Object> breads = ids.stream().map(id -> session.get("Bread", id)).toList();
            return breads.stream().filter(bread -> bread != null);
        }
    }

    Stream<String> byAnAnonymousClass(Jdbi jdbi) {
        return jdbi.withHandle(new HandleCallback<Stream<String>, RuntimeException>() {
            @Override
            public Stream<String> withHandle(Handle handle) {
                return handle.createQuery("select name from bread").mapTo(String.class).stream(); // expect: session-escapes-scope
            }
        });
    }

    /** Stays in the scope of the handle around it. */
    long inATransaction(Jdbi jdbi) {
        try (Handle handle = jdbi.open()) {
            try (Stream<String> names = handle.inTransaction(
                    inner -> inner.createQuery("select name from bread").mapTo(String.class).stream())) {
                return names.count();
            }
        }
    }

    /** Nobody gets what the callback hands out. */
    void dropped(Jdbi jdbi) {
        jdbi.withHandle(handle -> handle);
    }
}
