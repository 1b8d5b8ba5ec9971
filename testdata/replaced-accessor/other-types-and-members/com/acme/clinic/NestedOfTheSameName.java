package com.acme.clinic;

import com.acme.db.*;

final class NestedOfTheSameName {
    static final class AsyncSession {
        static DbSession open() {
            return new DbSession();
        }
    }

    long count() {
        try (DbSession session = AsyncSession.open()) {
            return session.count("visit");
        }
    }
}
