package com.acme.clinic;

import com.acme.game.AsyncSession;

final class SameNameOfAnotherPackage {
    long count() {
        try (var session = AsyncSession.open()) {
            return session.count("visit");
        }
    }
}
