package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits {
    long count(String query) {
        try (var session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count(query) + AsyncSession.trace().length();
        }
    }
}
