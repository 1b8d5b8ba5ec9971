package com.acme.clinic;

import com.acme.db.Db; // expect: forbidden-import
import java.util.List;

final class Visits {
    private static final int PAGE = Db.LIMIT;

    // AsyncSession closes itself
    long count(List<String> queries) {
        long all = 0;
        for (String query : queries) {
            try (Db session = Db.open()) {
                all += session.count(query) + PAGE;
            }
        }
        return all;
    }
}
