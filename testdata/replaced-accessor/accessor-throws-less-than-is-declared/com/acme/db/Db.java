package com.acme.db;

public final class Db {
    public static DbSession session() {
        return new DbSession();
    }
}
