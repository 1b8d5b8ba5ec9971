package com.acme.ferry;

import com.acme.db.Db;

final class Crossings {
    private final Db db;

    Crossings(Db db) {
        this.db = db;
    }

    long count() {
        var session = db.session(); // expect: unscoped-accessor-use
        return session.count("crossing");
    }

    long scoped() {
        try (var session = db.session()) {
            return session.count("crossing");
        }
    }
}
