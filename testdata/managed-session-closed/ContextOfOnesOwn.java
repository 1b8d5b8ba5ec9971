package com.acme.survey;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.context.internal.ManagedSessionContext;

/** Binds and unbinds the current session itself. */
final class ContextOfOnesOwn {
    private final SessionFactory factory;

    ContextOfOnesOwn(SessionFactory factory) {
        this.factory = factory;
    }

    void end() {
        Session session = factory.getCurrentSession();
        ManagedSessionContext.unbind(factory);
        session.close();
    }
}
