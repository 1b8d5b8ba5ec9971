package com.acme.clinic;

import com.acme.db.AsyncSession;

/** Once lived on {@link AsyncSession}. */
final class Visits {
    long count() {
        try (var session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
