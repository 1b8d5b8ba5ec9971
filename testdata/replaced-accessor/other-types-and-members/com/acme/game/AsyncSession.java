package com.acme.game;

import com.acme.db.DbSession;

public final class AsyncSession {
    public static DbSession open() {
        return new DbSession();
    }
}
