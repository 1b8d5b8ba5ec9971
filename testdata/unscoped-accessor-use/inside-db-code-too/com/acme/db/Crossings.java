package com.acme.db;

final class Crossings {
    long count() {
        return Db.session().count("crossing"); // expect: unscoped-accessor-use
    }

    long scoped() {
        try (DbSession session = Db.session()) {
            return session.count("crossing");
        }
    }
}
