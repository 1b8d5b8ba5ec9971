package com.acme.legacy;

import com.acme.db.Db;

final class Visits {
    long count() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
