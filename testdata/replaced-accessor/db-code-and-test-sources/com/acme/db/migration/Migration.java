package com.acme.db.migration;

import com.acme.db.AsyncSession;

final class Migration {
    long count() {
        try (var session = AsyncSession.open()) {
            return session.count("visit");
        }
    }
}
