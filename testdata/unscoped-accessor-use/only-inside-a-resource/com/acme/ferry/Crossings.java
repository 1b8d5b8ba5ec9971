package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Crossings {
    record Page(DbSession session) implements AutoCloseable {
        @Override
        public void close() {}
    }

    long count() {
        try (Page page = new Page(Db.session())) { // expect: unscoped-accessor-use
            return page.session().count("crossing");
        }
    }

    long countInTheBlock(AutoCloseable other) throws Exception {
        try (other) {
            DbSession session = Db.session(); // expect: unscoped-accessor-use
            return session.count("crossing");
        }
    }
}
