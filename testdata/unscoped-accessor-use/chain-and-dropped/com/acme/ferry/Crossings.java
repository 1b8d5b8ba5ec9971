package com.acme.ferry;

import com.acme.db.Db;

final class Crossings {
    long count() {
        return Db.session().count("crossing"); // expect: unscoped-accessor-use
    }

    void dropped() {
        Db.session(); // expect: unscoped-accessor-use
    }

    long overLines() {
        return Db
                .session() // expect: unscoped-accessor-use
                .count("crossing");
    }
}
