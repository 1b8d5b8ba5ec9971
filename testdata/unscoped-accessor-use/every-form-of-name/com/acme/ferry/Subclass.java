package com.acme.ferry;

import com.acme.db.Db;

final class Subclass extends Db {
    long count() {
        return session().count("crossing"); // expect: unscoped-accessor-use
    }
}
