package com.acme.mill;

import java.util.concurrent.Callable;

final class Closing {
    private Closing() {}

    static <T extends AutoCloseable> void close(T closeable) {
        if (closeable == null) return;
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }

    /** Runs the work, and closes in any case. */
    static <T extends AutoCloseable, R> R using(T closeable, Callable<R> work) throws Exception {
        try (closeable) {
            return work.call();
        }
    }

    /** Returns what it is given. */
    static <T> T traced(T value) {
        System.out.println(value);
        return value;
    }
}
