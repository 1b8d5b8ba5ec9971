package com.acme.clinic;

import java.util.function.Supplier;

final class Visits {
    boolean any() {
        return opens(com.acme.db.Db::session); // expect: replaced-accessor
    }

    private static boolean opens(Supplier<? extends AutoCloseable> opener) {
        return opener != null;
    }
}
