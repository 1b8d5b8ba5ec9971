package com.acme.clinic;

final class Visits {
    long count(String query) {
        try (var session = com.acme.db.AsyncSession.open()) { // expect: forbidden-import
            return session.count(query);
        }
    }

    long countTyped(String query) {
        try (com.acme.db.AsyncSession session = com.acme.db.AsyncSession.open()) { // expect: forbidden-import, forbidden-import
            return session.count(query);
        }
    }
}
