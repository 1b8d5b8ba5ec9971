package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;
import java.util.function.Supplier;

final class Crossings {
    private final DbSession own = Db.session(); // expect: unscoped-accessor-use
    private DbSession later;

    void start() {
        later = Db.session(); // expect: unscoped-accessor-use
    }

    long count() {
        return countIn(Db.session()); // expect: unscoped-accessor-use
    }

    DbSession handedOut() {
        return Db.session(); // expect: unscoped-accessor-use
    }

    Supplier<DbSession> byLambda() {
        return () -> Db.session(); // expect: unscoped-accessor-use
    }

    private static long countIn(DbSession session) {
        return session.count("crossing");
    }
}
