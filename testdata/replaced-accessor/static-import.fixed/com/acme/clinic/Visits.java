package com.acme.clinic;

import static com.acme.db.Db.session;

final class Visits {
    long count() {
        try (var db = session()) { // expect: replaced-accessor
            return db.count("visit");
        }
    }
}
