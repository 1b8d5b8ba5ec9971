package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Wards {
    private long count(AsyncSession session) {
        return session.count("ward");
    }

    long count() {
        try (AsyncSession session = AsyncSession.open()) {
            return count(session) + new Visits().count(session);
        }
    }
}
