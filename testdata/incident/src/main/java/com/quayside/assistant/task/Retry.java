package com.quayside.assistant.task;

import jakarta.persistence.PersistenceException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Asks again once, in a new session, when the first one failed. */
final class Retry {
    private Retry() {}

    static <R> R call(Supplier<Session> sessions, Function<Session, R> work) {
        try {
            return once(sessions, work);
        } catch (PersistenceException e) {
            return once(sessions, work);
        }
    }

    private static <R> R once(Supplier<Session> sessions, Function<Session, R> work) {
        try (Session session = sessions.get()) {
            return work.apply(session);
        }
    }
}
