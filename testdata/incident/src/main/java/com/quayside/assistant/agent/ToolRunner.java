package com.quayside.assistant.agent;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Runs a tool and notes how much stock there was when it ran. */
public final class ToolRunner {
    public String run(Tool tool, String input) {
        long pieces = within(
                RawSessions.factory()::openSession, // expect: replaced-accessor
                session -> session.createQuery("select sum(quantity) from Pallet", Long.class).getSingleResult());
        return tool.run(input) + " (" + pieces + " pieces in stock)";
    }

    private static <R> R within(Supplier<Session> sessions, Function<Session, R> work) {
        try (Session session = sessions.get()) {
            return work.apply(session);
        }
    }
}
