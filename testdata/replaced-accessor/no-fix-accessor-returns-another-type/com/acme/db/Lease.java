package com.acme.db;

public final class Lease implements AutoCloseable {
    public void execute(String statement) {}

    @Override
    public void close() {}
}
