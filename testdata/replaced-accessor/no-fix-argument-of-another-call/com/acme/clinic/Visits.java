package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void start() {
        keep(AsyncSession.open()); // expect: replaced-accessor
    }

    private static void keep(DbSession session) {
        session.run("analyze visit");
    }
}
