package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    private final DbSession own = AsyncSession.open(); // expect: replaced-accessor
    private DbSession later;

    void start() {
        later = AsyncSession.open(); // expect: replaced-accessor
    }

    void startByVariable() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        session.run("analyze visit");
        this.later = session;
    }

    void stop() {
        own.close();
        later.close();
    }
}
