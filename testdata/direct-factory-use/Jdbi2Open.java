package com.acme.harbor;

import org.skife.jdbi.v2.DBI; // expect: forbidden-import
import org.skife.jdbi.v2.Handle;

final class Jdbi2Open {
    private DBI berths; // expect: factory-held-outside-db

    void free(long berth) {
        try (Handle handle = berths.open()) { // expect: direct-factory-use
            handle.execute("update berth set ship = null where id = ?", berth);
        }
    }
}
