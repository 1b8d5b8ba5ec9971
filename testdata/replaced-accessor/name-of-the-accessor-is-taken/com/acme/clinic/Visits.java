package com.acme.clinic;

import static com.acme.db.AsyncSession.open;
import static java.util.Objects.requireNonNull;

final class Visits {
    /** Of loudness. */
    static final class Db {}

    long count(Db loudness) {
        requireNonNull(loudness);
        try (var visits = open(); // expect: replaced-accessor
                var session = open()) { // expect: replaced-accessor
            return visits.count("visit") + session.count("ward");
        }
    }
}
