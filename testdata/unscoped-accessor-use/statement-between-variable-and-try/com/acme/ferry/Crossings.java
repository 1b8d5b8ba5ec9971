package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Crossings {
    long count() {
        DbSession session = Db.session(); // expect: unscoped-accessor-use
        System.out.println("counting");
        try (session) {
            return session.count("crossing");
        }
    }

    long another(DbSession other) {
        DbSession session = Db.session(); // expect: unscoped-accessor-use
        try (other) {
            return session.count("crossing");
        }
    }
}
