package com.acme.clinic;

import com.acme.db.*;

final class Visits {
    long count() {
        try (DbSession session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
