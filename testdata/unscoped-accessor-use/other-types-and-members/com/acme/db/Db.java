package com.acme.db;

public class Db {
    protected Db() {}

    public static DbSession session() {
        return session("main");
    }

    public static DbSession session(String tenant) {
        return new DbSession();
    }

    public static String stats() {
        return "";
    }
}
