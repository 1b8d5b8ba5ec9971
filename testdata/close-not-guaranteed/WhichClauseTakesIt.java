package com.acme.rail;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Clauses for what was thrown, for less, and for more. */
final class WhichClauseTakesIt {
    private final SessionFactory factory;

    WhichClauseTakesIt(SessionFactory factory) {
        this.factory = factory;
    }

    interface Work {
        void run() throws SQLException;
    }

    /** What was caught as an exception may be one at run time, which the clause around takes. */
    void thrownAgain() throws Exception {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        try {
            try {
                session.flush();
            } catch (Exception e) {
                throw e;
            }
        } catch (RuntimeException e) {
            return;
        }
        session.close();
    }

    /** A clause for one kind of trouble does not take all that a call throws. */
    void onlyTimeouts(Work work) throws SQLException {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        try {
            work.run();
        } catch (SQLTimeoutException e) {
            System.err.println("too slow");
        }
        session.close();
    }

    void errorsTakeAssertions() {
        Session session = factory.openSession();
        try {
            throw new AssertionError("no");
        } catch (Error e) {
            session.close();
        }
    }
}
