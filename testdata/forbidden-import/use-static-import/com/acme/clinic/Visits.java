package com.acme.clinic;

import static com.acme.db.AsyncSession.open; // expect: forbidden-import

final class Visits {
    long count(String query) {
        try (var session = open()) {
            return session.count(query);
        }
    }
}
