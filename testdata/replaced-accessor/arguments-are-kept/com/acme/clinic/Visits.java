package com.acme.clinic;

import com.acme.db.AsyncSession;

final class Visits {
    long count(String tenant) {
        try (var session = AsyncSession.open(tenant /* not the ward */)) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
