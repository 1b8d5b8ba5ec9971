package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;
import java.util.List;

final class Visits {
    long count() {
        try (var session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }

    long countTyped(List<String> wards) {
        // one session for all wards
        try (DbSession session = AsyncSession.open()) { // expect: replaced-accessor
            return wards.stream().mapToLong(session::count).sum();
        }
    }

    long countBoth() {
        try (DbSession first = AsyncSession.open(); // expect: replaced-accessor
                DbSession second = AsyncSession.open()) { // expect: replaced-accessor
            return first.count("visit") + second.count("ward");
        }
    }
}
