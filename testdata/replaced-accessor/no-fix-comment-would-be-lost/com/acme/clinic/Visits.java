package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void inTheFinally() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        try {
            session.run("delete from visit");
        } finally {
            // the pool is small
            session.close();
        }
    }

    long inTheCall() {
        try (DbSession session = AsyncSession./* the old one */open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
