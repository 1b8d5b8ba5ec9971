package com.acme.clinic;

import com.acme.db.Connector;

final class Visits {
    private final Connector connector;

    Visits(Connector connector) {
        this.connector = connector;
    }

    long count() {
        try (var session = connector.connect()) { // expect: replaced-accessor
            return session.count(connector.name());
        }
    }
}
