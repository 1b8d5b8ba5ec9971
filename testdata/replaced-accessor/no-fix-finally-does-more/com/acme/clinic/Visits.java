package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        try {
            session.run("delete from visit");
        } finally {
            session.close();
            System.out.println("purged");
        }
    }
}
