package com.acme.clinic;

import java.util.function.Supplier;

final class Visits {
    boolean any() {
        return opens(com.acme.db.AsyncSession::open); // expect: replaced-accessor
    }

    private static boolean opens(Supplier<? extends AutoCloseable> opener) {
        return opener != null;
    }
}
