package com.acme.clinic;

import com.acme.db.AsyncSession;
import java.io.IOException;

final class Visits {
    long count() throws IOException {
        try (var session = AsyncSession.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
