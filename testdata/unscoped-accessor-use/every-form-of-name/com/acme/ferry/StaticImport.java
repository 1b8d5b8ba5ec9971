package com.acme.ferry;

import static com.acme.db.Db.session;

final class StaticImport {
    long count() {
        return session().count("crossing"); // expect: unscoped-accessor-use
    }

    long scoped() {
        try (var open = session()) {
            return open.count("crossing");
        }
    }
}
