package com.acme.harbor;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi; // expect: forbidden-import

final class JdbiOpen {
    private final Jdbi berths; // expect: factory-held-outside-db

    JdbiOpen(Jdbi berths) { // expect: factory-held-outside-db
        this.berths = berths;
    }

    int free() {
        try (Handle handle = berths.open()) { // expect: direct-factory-use
            return handle.createQuery("select count(*) from berth where ship is null").mapTo(Integer.class).one();
        }
    }

    int all(String url) {
        try (Handle handle = Jdbi.open(url)) { // expect: direct-factory-use
            return handle.createQuery("select count(*) from berth").mapTo(Integer.class).one();
        }
    }
}
