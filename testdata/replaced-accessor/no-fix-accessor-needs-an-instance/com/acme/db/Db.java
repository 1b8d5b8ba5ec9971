package com.acme.db;

public final class Db {
    public DbSession session() {
        return new DbSession();
    }
}
