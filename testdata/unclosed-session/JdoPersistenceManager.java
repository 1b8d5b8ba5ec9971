package com.acme.vineyard;

import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory;
import javax.jdo.Transaction;

final class JdoPersistenceManager {
    private final PersistenceManagerFactory factory;

    JdoPersistenceManager(PersistenceManagerFactory factory) {
        this.factory = factory;
    }

    void bottle(Object wine) {
        PersistenceManager manager = factory.getPersistenceManager(); // expect: unclosed-session
        Transaction transaction = manager.currentTransaction();
        try {
            transaction.begin();
            manager.makePersistent(wine);
            transaction.commit();
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    void drink(Object wine) {
        PersistenceManager manager = factory.getPersistenceManager();
        try {
            manager.deletePersistent(wine);
        } finally {
            manager.close();
        }
    }

    /** The proxy belongs to the factory: whoever gets it has nothing to close. */
    void store(Object wine) {
        PersistenceManager manager = factory.getPersistenceManagerProxy();
        manager.makePersistent(wine);
    }
}
