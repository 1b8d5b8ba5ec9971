package com.acme.clinic;

import com.acme.db.Db;

final class Visits {
    long count() {
        return Db.read(session -> session.count("visit")); // expect: replaced-accessor
    }

    long countInABlock() {
        return Db.read(session -> { // expect: replaced-accessor
            session.run("analyze visit");
            return session.count("visit");
        });
    }
}
