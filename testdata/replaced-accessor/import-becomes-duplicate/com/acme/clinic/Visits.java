package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.Db;

final class Visits {
    long count() {
        try (var session = Db.session();
                var other = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit") + other.count("ward");
        }
    }
}
