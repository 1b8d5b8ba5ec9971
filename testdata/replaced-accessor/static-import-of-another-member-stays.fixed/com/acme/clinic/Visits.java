package com.acme.clinic;

import static com.acme.db.AsyncSession.stats;

import com.acme.db.Db;

final class Visits {
    long count() {
        try (var db = Db.session()) { // expect: replaced-accessor
            return db.count(stats());
        }
    }
}
