package com.acme.orchard;

import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory; // expect: forbidden-import
import org.springframework.orm.jdo.PersistenceManagerFactoryUtils;

final class SpringJdoUtils {
    private PersistenceManagerFactory trees; // expect: factory-held-outside-db

    void plant(Object tree) {
        PersistenceManager manager = PersistenceManagerFactoryUtils.getPersistenceManager(trees, true); // expect: direct-factory-use
        try {
            manager.makePersistent(tree);
        } finally {
            PersistenceManagerFactoryUtils.releasePersistenceManager(manager, trees);
        }
    }
}
