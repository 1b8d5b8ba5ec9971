package com.acme.survey;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The scope ends with the callback, and with it what was stored. */
final class StoredFromACallback {
    private final SessionFactory factory;
    private final Jdbi jdbi;
    private final List<Handle> handles = new ArrayList<>();
    private Session session;
    private Object answer;

    StoredFromACallback(SessionFactory factory, Jdbi jdbi) {
        this.factory = factory;
        this.jdbi = jdbi;
    }

    void inAField() {
        factory.inSession(opened -> {
            session = opened; // expect: session-escapes-scope
        });
    }

    void inACollection() {
        jdbi.useHandle(handle -> handles.add(handle)); // expect: session-escapes-scope
    }

    /** The session keeps its connection, and lends it as long as it is open. */
    Connection lent(Session given) {
        return given.doReturningWork(connection -> connection);
    }

    Handle itself() {
        return jdbi.withHandle(handle -> handle); // expect: session-escapes-scope
    }

    void result() {
        factory.inSession(opened -> {
            answer = opened.get("Answer", 42L);
        });
    }

    /** Passed on to a method, it stays inside. */
    void passed() {
        jdbi.useHandle(handle -> clear(handle));
        jdbi.useHandle(this::clear);
    }

    private void clear(Handle handle) {
        handle.execute("delete from answer");
    }

    Object answer() {
        return answer;
    }
}
