package com.acme.freight;

import org.hibernate.SessionFactory; // expect: forbidden-import

record RecordComponents(
        String route,
        SessionFactory loads) { // expect: factory-held-outside-db

    boolean ready() {
        return !loads.isClosed();
    }
}
