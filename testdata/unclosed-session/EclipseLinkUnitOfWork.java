package com.acme.warehouse;

import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.Server;

final class EclipseLinkUnitOfWork {
    private final Server server;

    EclipseLinkUnitOfWork(Server server) {
        this.server = server;
    }

    Object find(Class<?> type) {
        ClientSession session = server.acquireClientSession(); // expect: unclosed-session
        return session.readObject(type);
    }

    void move(Object pallet) {
        UnitOfWork work = server.acquireUnitOfWork(); // expect: unclosed-session
        work.registerNewObject(pallet);
        work.commitAndResume();
    }

    /** Releasing is the only way to close a client session. */
    Object found(Class<?> type) {
        ClientSession session = server.acquireClientSession();
        try {
            return session.readObject(type);
        } finally {
            session.release();
        }
    }
}
