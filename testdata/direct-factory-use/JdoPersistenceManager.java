package com.acme.orchard;

import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory; // expect: forbidden-import

final class JdoPersistenceManager {
    private PersistenceManagerFactory trees; // expect: factory-held-outside-db

    void plant(Object tree) {
        PersistenceManager manager = trees.getPersistenceManager(); // expect: direct-factory-use
        try {
            manager.makePersistent(tree);
        } finally {
            manager.close();
        }
    }

    boolean open(String user, String password) {
        PersistenceManager manager = trees.getPersistenceManager(user, password); // expect: direct-factory-use
        boolean open = !manager.isClosed();
        manager.close();
        return open;
    }
}
