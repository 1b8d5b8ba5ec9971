package com.acme.freight;

import org.hibernate.SessionFactory; // expect: forbidden-import

abstract class MethodParameters {
    private boolean ready;

    void setLoads(SessionFactory loads) { // expect: factory-held-outside-db
        this.ready = !loads.isClosed();
    }

    abstract void bind(SessionFactory loads); // expect: factory-held-outside-db

    private static boolean both(SessionFactory first, SessionFactory second) { // expect: factory-held-outside-db, factory-held-outside-db
        return first == second;
    }
}
