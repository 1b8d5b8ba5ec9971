package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import
import java.util.List;

final class Visits {
    private static final int PAGE = AsyncSession.LIMIT;

    // AsyncSession closes itself
    long count(List<String> queries) {
        long all = 0;
        for (String query : queries) {
            try (AsyncSession session = AsyncSession.open()) {
                all += session.count(query) + PAGE;
            }
        }
        return all;
    }
}
