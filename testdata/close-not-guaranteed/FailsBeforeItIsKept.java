package com.acme.rail;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What is about to take a session over is not blamed for failing. */
final class FailsBeforeItIsKept {
    private final SessionFactory factory;
    private final List<Session> kept = new ArrayList<>();

    FailsBeforeItIsKept(SessionFactory factory) {
        this.factory = factory;
    }

    boolean keepOrNot() {
        Session session = factory.openSession();
        try {
            keep(session);
        } catch (RuntimeException e) {
            return false;
        }
        return true;
    }

    private void keep(Session session) {
        kept.add(session);
        System.setProperty("kept", "yes");
    }

    void closeAll() {
        kept.forEach(Session::close);
    }
}
