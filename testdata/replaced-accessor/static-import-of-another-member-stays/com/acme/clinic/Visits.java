package com.acme.clinic;

import static com.acme.db.AsyncSession.stats;

import com.acme.db.AsyncSession;

final class Visits {
    long count() {
        try (var db = AsyncSession.open()) { // expect: replaced-accessor
            return db.count(stats());
        }
    }
}
