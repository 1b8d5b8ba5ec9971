package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits {
    private long count(AsyncSession session) {
        return session.count("visit");
    }

    long count() {
        try (AsyncSession session = AsyncSession.open()) {
            return count(session);
        }
    }
}
