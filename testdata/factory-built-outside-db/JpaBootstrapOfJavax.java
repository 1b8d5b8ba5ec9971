package com.acme.library;

import static javax.persistence.Persistence.createEntityManagerFactory;

final class JpaBootstrapOfJavax {
    boolean open() {
        return createEntityManagerFactory("loans").isOpen(); // expect: factory-built-outside-db
    }
}
