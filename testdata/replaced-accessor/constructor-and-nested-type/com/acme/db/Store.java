package com.acme.db;

public final class Store {
    public static final class Raw {
        public static DbSession open() {
            return new RawSession();
        }
    }

    public static DbSession open() {
        return new DbSession();
    }
}
