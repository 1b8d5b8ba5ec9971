package com.acme.clinic;

import com.acme.db.Db;

final class Visits {
    long count(String tenant) {
        try (var session = Db.session(tenant /* not the ward */)) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
