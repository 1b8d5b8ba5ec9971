package com.acme.vineyard;

import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory;
import org.springframework.orm.jdo.PersistenceManagerFactoryUtils;

final class JdoOfSpring {
    private final PersistenceManagerFactory factory;

    JdoOfSpring(PersistenceManagerFactory factory) {
        this.factory = factory;
    }

    void closed(Object wine) {
        PersistenceManager manager = PersistenceManagerFactoryUtils.getPersistenceManager(factory, true); // expect: mismatched-release
        try {
            manager.makePersistent(wine);
        } finally {
            manager.close();
        }
    }

    void released(Object wine) {
        PersistenceManager manager = PersistenceManagerFactoryUtils.getPersistenceManager(factory, true);
        try {
            manager.makePersistent(wine);
        } finally {
            PersistenceManagerFactoryUtils.releasePersistenceManager(manager, factory);
        }
    }
}
