package com.acme.db;

import java.util.function.Function;

public final class Db {
    public static <R> R read(Function<DbSession, R> work) {
        try (DbSession session = new DbSession()) {
            return work.apply(session);
        }
    }
}
