package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import
import com.acme.legacy.Audit;

final class SingleImport {
    long count(String query) {
        Audit.log(query);
        try (AsyncSession session = AsyncSession.open()) {
            return session.count(query);
        }
    }
}
