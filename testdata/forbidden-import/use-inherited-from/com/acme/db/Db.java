package com.acme.db;

public final class Db implements AutoCloseable {
    public static final int LIMIT = 8;

    public static Db open() {
        return new Db();
    }

    public long count(String query) {
        return query.length();
    }

    @Override
    public void close() {}
}
