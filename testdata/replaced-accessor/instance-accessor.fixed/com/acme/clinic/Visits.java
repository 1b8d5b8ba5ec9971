package com.acme.clinic;

import com.acme.db.Connector;
import com.acme.db.Db;

final class Visits {
    private final Connector connector;

    Visits(Connector connector) {
        this.connector = connector;
    }

    long count() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count(connector.name());
        }
    }
}
