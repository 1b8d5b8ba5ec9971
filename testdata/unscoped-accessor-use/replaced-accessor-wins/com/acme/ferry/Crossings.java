package com.acme.ferry;

import com.acme.db.OldDb;

final class Crossings {
    long count() {
        return OldDb.session().count("crossing"); // expect: replaced-accessor
    }
}
