package com.acme.clinic;

final class Visits {
    long count() {
        try (var session = com.acme.db.AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
