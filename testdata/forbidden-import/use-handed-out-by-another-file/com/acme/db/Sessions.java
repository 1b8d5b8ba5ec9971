package com.acme.db;

public final class Sessions {
    public static AsyncSession any() {
        return AsyncSession.open();
    }
}
