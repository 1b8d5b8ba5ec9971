package com.acme.clinic;

import com.acme.db.*; // expect: forbidden-import

final class Visits {
    long count(String query) {
        try (Db session = Db.open()) {
            return session.count(query);
        }
    }
}
