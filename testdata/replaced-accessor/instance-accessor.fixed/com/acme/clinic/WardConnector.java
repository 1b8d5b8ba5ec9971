package com.acme.clinic;

import com.acme.db.Connector;
import com.acme.db.Db;

final class WardConnector extends Connector {
    long count() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }

    long countBySuper() {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }
}
