package com.acme.clinic;

import com.acme.db.DbSession;
import com.acme.db.RawSession;

final class ByConstructor {
    long count() {
        try (DbSession session = new RawSession()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
