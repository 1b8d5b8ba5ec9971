package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.Store;

final class ByNestedType {
    long count() {
        try (var session = Store.Raw.open()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }

    long countOfTheOuterType() {
        try (var session = Store.open();
                var other = Db.session()) {
            return session.count("visit") + other.count("ward");
        }
    }
}
