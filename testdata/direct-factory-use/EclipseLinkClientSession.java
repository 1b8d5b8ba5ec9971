package com.acme.kitchen;

import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.Server; // expect: forbidden-import

final class EclipseLinkClientSession {
    private Server recipes; // expect: factory-held-outside-db

    Object read(Object key) {
        ClientSession client = recipes.acquireClientSession(); // expect: direct-factory-use
        try {
            return client.readObject(key);
        } finally {
            client.release();
        }
    }

    void store(Object recipe) {
        UnitOfWork work = recipes.acquireUnitOfWork(); // expect: direct-factory-use
        work.registerObject(recipe);
        work.commit();
    }
}
