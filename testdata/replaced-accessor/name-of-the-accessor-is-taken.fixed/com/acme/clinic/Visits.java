package com.acme.clinic;

import static com.acme.db.Db.session;
import static java.util.Objects.requireNonNull;

final class Visits {
    /** Of loudness. */
    static final class Db {}

    long count(Db loudness) {
        requireNonNull(loudness);
        try (var visits = session(); // expect: replaced-accessor
                var session = com.acme.db.Db.session()) { // expect: replaced-accessor
            return visits.count("visit") + session.count("ward");
        }
    }
}
