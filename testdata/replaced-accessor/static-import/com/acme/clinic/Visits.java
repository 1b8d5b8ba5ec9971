package com.acme.clinic;

import static com.acme.db.AsyncSession.open;

final class Visits {
    long count() {
        try (var db = open()) { // expect: replaced-accessor
            return db.count("visit");
        }
    }
}
