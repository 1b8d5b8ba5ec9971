package com.acme.db;

public final class Db {
    public static DbSession connect() {
        return new DbSession();
    }
}
