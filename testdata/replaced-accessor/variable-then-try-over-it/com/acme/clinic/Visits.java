package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        try (session) {
            return session.count("visit");
        }
    }
}
