package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge(boolean dry) {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        if (dry) {
            session.close();
            return;
        }
        session.run("delete from visit");
        session.close();
    }
}
