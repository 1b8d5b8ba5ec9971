package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Crossings {
    long count() {
        return Db.read(session -> session.count("crossing"));
    }

    long countByReference() {
        return Db.read(Crossings::countIn);
    }

    private static long countIn(DbSession session) {
        return session.count("crossing");
    }
}
