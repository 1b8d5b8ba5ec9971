package com.acme.db;

public class Connector {
    public DbSession connect() {
        return new DbSession();
    }

    public String name() {
        return "main";
    }
}
