package com.acme.clinic;

import com.acme.db.AsyncSession;

final class Visits {
    void purge() {
        final var session =
                AsyncSession.open(); // expect: replaced-accessor
        // all of them

        try { // and not one less
            session.run("delete from visit"); // slow
        } finally {
            if (session != null) {
                session.close();
            }
        } // gone
    }
}
