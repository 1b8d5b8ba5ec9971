package com.acme.db;

public final class Db {
    private Db() {}

    public static DbSession session() {
        return AsyncSession.open();
    }

    public static DbSession session(String tenant) {
        return AsyncSession.open(tenant);
    }
}
