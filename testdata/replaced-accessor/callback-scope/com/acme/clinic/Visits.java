package com.acme.clinic;

import com.acme.db.AsyncSession;

final class Visits {
    long count() {
        return AsyncSession.withSession(session -> session.count("visit")); // expect: replaced-accessor
    }

    long countInABlock() {
        return AsyncSession.withSession(session -> { // expect: replaced-accessor
            session.run("analyze visit");
            return session.count("visit");
        });
    }
}
