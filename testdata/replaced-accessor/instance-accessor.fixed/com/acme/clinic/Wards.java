package com.acme.clinic;

import com.acme.db.Db;

final class Wards {
    long count(WardConnector connector) {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }
}
