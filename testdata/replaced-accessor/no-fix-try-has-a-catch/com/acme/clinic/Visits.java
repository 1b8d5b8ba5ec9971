package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        try {
            session.run("delete from visit");
        } catch (IllegalStateException e) {
            session.run("rollback");
        } finally {
            session.close();
        }
    }
}
