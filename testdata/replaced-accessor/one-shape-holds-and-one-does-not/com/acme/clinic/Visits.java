package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        try (DbSession session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }

    DbSession handedOut() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        session.run("analyze visit");
        return session;
    }
}
