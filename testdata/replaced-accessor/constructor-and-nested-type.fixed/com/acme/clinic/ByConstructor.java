package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class ByConstructor {
    long count() {
        try (DbSession session = Db.session()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
