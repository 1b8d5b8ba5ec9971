package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits {
    long count(AsyncSession session) {
        return session.count("visit");
    }
}
