package com.acme.db;

import java.util.function.Function;

public final class AsyncSession {
    public static <R> R withSession(Function<DbSession, R> work) {
        return work.apply(new DbSession());
    }
}
