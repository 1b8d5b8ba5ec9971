package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Visits {
    long count() {
        DbSession session = Db.session(); // expect: replaced-accessor
        try (session) {
            return session.count("visit");
        }
    }
}
