package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        try {
            // wards are counted elsewhere
            return session.count("visit");
        } finally {
            session.close();
        }
    }

    void purge() {
        var session = AsyncSession.open(); // expect: replaced-accessor
        try {
            session.run("delete from visit");
        } finally {
            session.close();
        }
        System.out.println("purged");
    }
}
