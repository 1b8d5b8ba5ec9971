package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        session.run("delete from visit");
        session.close();
        session = AsyncSession.open(); // expect: replaced-accessor
        session.run("delete from ward");
        session.close();
    }
}
