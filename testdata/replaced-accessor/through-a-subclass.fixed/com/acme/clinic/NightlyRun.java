package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.Db;

final class NightlyRun extends AsyncSession {
    long count() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
