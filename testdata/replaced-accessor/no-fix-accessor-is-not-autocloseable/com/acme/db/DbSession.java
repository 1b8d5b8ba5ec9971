package com.acme.db;

public class DbSession {
    public void run(String statement) {}

    public void close() {}
}
