package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class VariableThenTry {
    long count() {
        DbSession session = Db.session();
        // a comment is no statement
        try (session) {
            return session.count("crossing");
        }
    }

    long countInALoop(int times) {
        long all = 0;
        for (int i = 0; i < times; i++) {
            final var session = Db.session();
            try (session) {
                all += session.count("crossing");
            }
        }
        return all;
    }
}
