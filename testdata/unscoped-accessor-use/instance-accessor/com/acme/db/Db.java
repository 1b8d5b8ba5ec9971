package com.acme.db;

public class Db {
    public DbSession session() {
        return new DbSession();
    }
}
