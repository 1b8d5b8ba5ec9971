package com.acme.game;

import com.acme.db.DbSession;

public final class Db {
    public static DbSession session() {
        return new DbSession();
    }
}
