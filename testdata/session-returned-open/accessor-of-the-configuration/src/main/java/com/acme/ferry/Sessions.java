package com.acme.ferry;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Sessions {
    private final SessionFactory factory;

    public Sessions(SessionFactory factory) {
        this.factory = factory;
    }

    /** The approved way. */
    public Session open() {
        return factory.openSession();
    }

    public Session other() {
        return factory.openSession(); // expect: session-returned-open
    }
}
