package com.acme.gate;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class Gate {
    private final SessionFactory loads;

    Gate(SessionFactory loads) {
        this.loads = loads;
    }

    Session session() {
        return loads.openSession();
    }
}
