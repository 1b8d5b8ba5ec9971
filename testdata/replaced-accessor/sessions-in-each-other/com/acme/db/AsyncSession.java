package com.acme.db;

public class AsyncSession {
    protected AsyncSession() {}

    public static DbSession open() {
        return open("main");
    }

    public static DbSession open(String tenant) {
        return new DbSession();
    }

    public static String stats() {
        return "";
    }
}
