package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits {
    long count(String query) {
        try (AsyncSession session = AsyncSession.open()) {
            return session.count(query);
        }
    }
}
