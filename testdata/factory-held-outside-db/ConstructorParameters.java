package com.acme.freight;

import org.hibernate.SessionFactory; // expect: forbidden-import
import org.jdbi.v3.core.Jdbi; // expect: forbidden-import

class ConstructorParameters {
    private final boolean ready;

    ConstructorParameters(SessionFactory loads) { // expect: factory-held-outside-db
        this.ready = !loads.isClosed();
    }

    ConstructorParameters(
            String name,
            Jdbi loads) { // expect: factory-held-outside-db
        this.ready = loads.getConfig() != null && name != null;
    }
}
