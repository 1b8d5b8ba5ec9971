package com.acme.db;

public final class OldDb {
    public static DbSession session() {
        return new DbSession();
    }
}
