package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        try (DbSession session = AsyncSession.open()) { // expect: replaced-accessor
            session.run("delete from visit");
        }
    }

    void purgeByVar() {
        try (var session = AsyncSession.open()) { // expect: replaced-accessor
            session.run("delete from visit");
        }
    }
}
