package com.acme.clinic;

import com.acme.db.Db;

final class Visits {
    void purge() {
        try (final var session =
                Db.session()) { // expect: replaced-accessor
            // all of them

            // and not one less
            session.run("delete from visit"); // slow
        } // gone
    }
}
