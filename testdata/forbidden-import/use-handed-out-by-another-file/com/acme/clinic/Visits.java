package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import
import com.acme.db.Sessions;

final class Visits {
    long count() {
        try (AsyncSession session = Sessions.any()) {
            return session.count("visit");
        }
    }
}
