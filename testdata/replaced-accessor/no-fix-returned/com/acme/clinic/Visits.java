package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    DbSession direct() {
        return AsyncSession.open(); // expect: replaced-accessor
    }

    DbSession byVariable() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        session.run("analyze visit");
        return session;
    }
}
