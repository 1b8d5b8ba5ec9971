package com.acme.rail;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What a {@code finally} does at its end counts more than the return before it (JLS 14.20.2). */
final class ReturnsThatFinallyOverrides {
    private final SessionFactory factory;

    ReturnsThatFinallyOverrides(SessionFactory factory) {
        this.factory = factory;
    }

    @SuppressWarnings("finally")
    Session overridden() {
        Session session = factory.openSession(); // expect: unclosed-session
        try {
            return session;
        } finally {
            return null;
        }
    }

    @SuppressWarnings("finally")
    Session broken() {
        Session session = factory.openSession(); // expect: unclosed-session
        while (true) {
            try {
                return session;
            } finally {
                break;
            }
        }
        return null;
    }

    Session thrownAway(Runnable after) {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        try {
            try {
                return session;
            } finally {
                after.run();
            }
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The caller gets it unless what comes after throws; then nobody can close it any more, nor could he. */
    Session returned(Runnable after) {
        Session session = factory.openSession(); // expect: session-returned-open
        try {
            return session;
        } finally {
            after.run();
        }
    }

    Session returnedAfterAll(Runnable after) {
        Session session = factory.openSession(); // expect: session-returned-open
        try {
            return session;
        } finally {
            try {
                after.run();
            } catch (RuntimeException e) {
                System.err.println("not told");
            }
        }
    }
}
