package com.acme.rail;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Whether two variables hold the same, asked once or often; and what a label of a switch says of a value. */
final class TheSameOrNot {
    private final SessionFactory factory;

    TheSameOrNot(SessionFactory factory) {
        this.factory = factory;
    }

    /** It is the same both times. */
    void askedTwice() {
        Session session = factory.openSession();
        Session current = session;
        if (current == session) {
            System.err.println("its own");
        }
        if (current == session) {
            session.close();
        }
    }

    void askedOfOthers(Session current) {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        if (current == session) {
            session.close();
        }
    }

    /** The element of the next turn is another one. */
    void askedInALoop(Iterable<Session> all, Session wanted) {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        for (Session candidate : all) {
            if (candidate == wanted) {
                session.close();
                return;
            }
            if (candidate == wanted) {
                System.err.println("never");
            }
        }
    }
}
