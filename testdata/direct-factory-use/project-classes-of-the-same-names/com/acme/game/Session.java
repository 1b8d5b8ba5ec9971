package com.acme.game;

public final class Session implements AutoCloseable {
    @Override
    public void close() {}
}
