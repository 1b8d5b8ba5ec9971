package com.acme.clinic;

import com.acme.db.AsyncSession;

final class Visits {
    void chained() {
        AsyncSession.open().run("delete from visit"); // expect: replaced-accessor
    }

    void dropped() {
        AsyncSession.open(); // expect: replaced-accessor
    }

    void leaked() {
        var session = AsyncSession.open(); // expect: replaced-accessor
        session.run("delete from visit");
    }
}
