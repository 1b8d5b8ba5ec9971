package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.Db;

/** Once lived on {@link AsyncSession}. */
final class Visits {
    long count() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
