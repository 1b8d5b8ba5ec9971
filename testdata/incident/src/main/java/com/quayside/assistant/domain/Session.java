package com.quayside.assistant.domain;

import java.time.Duration;
import java.time.Instant;

/** A picker's time on the floor, from badge in to badge out; nothing to do with a database. */
public final class Session implements AutoCloseable {
    private final String picker;
    private final Instant start = Instant.now();
    private Instant end;

    private Session(String picker) {
        this.picker = picker;
    }

    public static Session open(String picker) {
        return new Session(picker);
    }

    public String picker() {
        return picker;
    }

    public Duration length() {
        return Duration.between(start, end == null ? Instant.now() : end);
    }

    @Override
    public void close() {
        end = Instant.now();
    }
}
