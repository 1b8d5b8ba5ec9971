package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        try (DbSession session = Db.session()) { // expect: replaced-accessor
            // wards are counted elsewhere
            return session.count("visit");
        }
    }

    void purge() {
        try (var session = Db.session()) { // expect: replaced-accessor
            session.run("delete from visit");
        }
        System.out.println("purged");
    }
}
