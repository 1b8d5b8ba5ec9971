package com.acme.clinic;

import com.acme.db.Db; // expect: forbidden-import

final class Visits {
    private long count(Db session) {
        return session.count("visit");
    }

    long count() {
        try (Db session = Db.open()) {
            return count(session);
        }
    }
}
