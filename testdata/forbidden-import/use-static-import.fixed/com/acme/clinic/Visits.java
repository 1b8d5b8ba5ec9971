package com.acme.clinic;

import static com.acme.db.Db.open; // expect: forbidden-import

final class Visits {
    long count(String query) {
        try (var session = open()) {
            return session.count(query);
        }
    }
}
