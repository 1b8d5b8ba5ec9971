package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.Connector;

final class Visits {
    long count() {
        try (var session = AsyncSession.open(); // expect: replaced-accessor
                var other = Connector.connect()) { // expect: replaced-accessor
            return session.count("visit") + other.count("ward");
        }
    }
}
