package com.acme.clinic;

import com.acme.db.Db;

final class Visits {
    long count() {
        try (var session = Db.session();
                var other = Db.session()) { // expect: replaced-accessor
            return session.count("visit") + other.count("ward");
        }
    }
}
