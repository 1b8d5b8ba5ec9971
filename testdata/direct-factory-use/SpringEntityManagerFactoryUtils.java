package com.acme.museum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

final class SpringEntityManagerFactoryUtils {
    @PersistenceContext
    private EntityManager exhibits;

    boolean joined() {
        EntityManager bound =
                EntityManagerFactoryUtils.getTransactionalEntityManager(exhibits.getEntityManagerFactory()); // expect: direct-factory-use
        return bound != null && bound.isJoinedToTransaction();
    }

    boolean joinedOrBound() {
        var bound = EntityManagerFactoryUtils.doGetTransactionalEntityManager(exhibits.getEntityManagerFactory(), Map.of()); // expect: direct-factory-use
        return bound != null;
    }
}
