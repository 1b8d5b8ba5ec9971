package com.quayside.assistant.db;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/** The way to the database for the rest of the service. */
public final class Db {
    private Db() {}

    /** A session for a {@code try} header. */
    public static Session session() {
        return RawSessions.open();
    }

    /** Runs a query in a session of its own. */
    public static <R> R read(Function<Session, R> query) {
        try (Session session = session()) {
            session.setDefaultReadOnly(true);
            return query.apply(session);
        }
    }

    /** Runs a change in a session and transaction of its own. */
    public static void write(Consumer<Session> change) {
        try (Session session = session()) {
            session.beginTransaction();
            change.accept(session);
            session.getTransaction().commit();
        }
    }

    /** Whether the database can be asked at all. */
    public static boolean reachable() {
        return RawSessions.reachable();
    }
}
