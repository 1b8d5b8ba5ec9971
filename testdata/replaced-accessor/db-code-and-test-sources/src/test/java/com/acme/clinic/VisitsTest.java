package com.acme.clinic;

import com.acme.db.AsyncSession;

final class VisitsTest {
    long count() {
        try (var session = AsyncSession.open()) {
            return session.count("visit");
        }
    }
}
