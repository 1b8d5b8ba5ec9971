package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import
import com.acme.db.Db;
import java.util.List;

final class Visits {
    long count(List<String> queries) {
        try (AsyncSession old = AsyncSession.open();
                Db fresh = Db.open()) {
            return old.count(queries.get(0)) + fresh.count(queries.get(1));
        }
    }
}
