package com.acme.clinic;

// expect: forbidden-import
import com.acme.db.Db;
import java.util.List;

final class Visits {
    long count(List<String> queries) {
        try (Db old = Db.open();
                Db fresh = Db.open()) {
            return old.count(queries.get(0)) + fresh.count(queries.get(1));
        }
    }
}
