package com.acme.db;

public final class Internal {
    private Internal() {}

    public static Object sessionFactory() {
        return new Object();
    }

    public static String name() {
        return "clinic";
    }
}
