package com.acme.clinic;

import com.acme.db.AsyncSession;

final class NightlyRun extends AsyncSession {
    long count() {
        try (var session = open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
