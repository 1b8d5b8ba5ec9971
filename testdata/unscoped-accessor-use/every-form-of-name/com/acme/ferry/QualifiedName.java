package com.acme.ferry;

final class QualifiedName {
    long count() {
        return com.acme.db.Db.session().count("crossing"); // expect: unscoped-accessor-use
    }

    long scoped() {
        try (var session = com.acme.db.Db.session()) {
            return session.count("crossing");
        }
    }
}
