package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;
import java.util.function.Supplier;

final class Visits {
    long count() {
        return with(AsyncSession::open); // expect: replaced-accessor
    }

    private static long with(Supplier<DbSession> opener) {
        try (DbSession session = opener.get()) {
            return session.count("visit");
        }
    }
}
