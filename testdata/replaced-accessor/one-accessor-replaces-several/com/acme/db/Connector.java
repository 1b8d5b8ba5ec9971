package com.acme.db;

public final class Connector {
    public static DbSession connect() {
        return new DbSession();
    }
}
