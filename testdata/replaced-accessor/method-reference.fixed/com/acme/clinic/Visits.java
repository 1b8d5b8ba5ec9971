package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;
import java.util.function.Supplier;

final class Visits {
    long count() {
        return with(Db::session); // expect: replaced-accessor
    }

    private static long with(Supplier<DbSession> opener) {
        try (DbSession session = opener.get()) {
            return session.count("visit");
        }
    }
}
