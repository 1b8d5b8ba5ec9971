package com.acme.clinic;

import com.acme.db.Connector;

final class WardConnector extends Connector {
    long count() {
        try (var session = connect()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }

    long countBySuper() {
        try (var session = super.connect()) { // expect: replaced-accessor
            return session.count("ward");
        }
    }
}
