package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits {
    private static final class Db {
        static String open() {
            return "decibel";
        }
    }

    long count(String query) {
        try (AsyncSession session = AsyncSession.open()) {
            return session.count(query + Db.open());
        }
    }
}
