package com.acme.db;

public final class AsyncSession implements AutoCloseable {
    public static final int LIMIT = 8;

    public static AsyncSession open() {
        return new AsyncSession();
    }

    public static String trace() {
        return "";
    }

    public long count(String query) {
        return query.length();
    }

    @Override
    public void close() {}
}
