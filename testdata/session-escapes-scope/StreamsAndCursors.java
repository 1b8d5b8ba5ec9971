package com.acme.library;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;

/** What is read lazily is read after the end. */
final class StreamsAndCursors {
    Stream<String> titles(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            return session.createQuery("select title from Book", String.class).stream(); // expect: session-escapes-scope
        }
    }

    Stream<Integer> lengths(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            return session.createQuery("select title from Book", String.class).getResultStream().map(String::length); // expect: session-escapes-scope
        }
    }

    Cursor<String> readers(SqlSessionFactory factory) {
        try (SqlSession session = factory.openSession()) {
            return session.selectCursor("reader.names"); // expect: session-escapes-scope
        }
    }

    Iterator<String> loans(Jdbi jdbi) {
        try (Handle handle = jdbi.open()) {
            return handle.createQuery("select book from loan").mapTo(String.class).iterator(); // expect: session-escapes-scope
        }
    }

    Stream<String> inACallback(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select book from loan").mapTo(String.class).stream()); // expect: session-escapes-scope
    }

    Stream<String> inACallbackOfHibernate(SessionFactory factory) {
        return factory.fromSession(session -> {
            Stream<String> titles = session.createQuery("select title from Book", String.class).stream();
            return titles; // expect: session-escapes-scope
        });
    }

    List<String> eager(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            return session.createQuery("select title from Book", String.class).stream().sorted().toList();
        }
    }

    Stream<String> ofAList(SessionFactory factory) {
        try (Session session = factory.openSession()) {
            return session.createQuery("select title from Book", String.class).list().stream();
        }
    }

    long counted(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select book from loan").mapTo(String.class).stream().distinct().count());
    }

    Optional<String> first(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select book from loan").mapTo(String.class).findFirst());
    }

    /** An entity is detached, and may be returned. */
    Object entity(SessionFactory factory, long id) {
        try (Session session = factory.openSession()) {
            return session.get("Book", id);
        }
    }
}
