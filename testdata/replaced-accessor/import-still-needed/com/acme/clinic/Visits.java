package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        try (DbSession session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count(AsyncSession.stats());
        }
    }
}
