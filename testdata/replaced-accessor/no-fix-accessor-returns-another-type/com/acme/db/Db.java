package com.acme.db;

public final class Db {
    public static Lease session() {
        return new Lease();
    }
}
