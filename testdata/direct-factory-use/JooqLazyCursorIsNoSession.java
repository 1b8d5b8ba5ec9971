package com.acme.vineyard;

import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

final class JooqLazyCursorIsNoSession {
    private final DSLContext cellar;

    JooqLazyCursorIsNoSession(DSLContext cellar) {
        this.cellar = cellar;
    }

    boolean anyBarrel() {
        try (Cursor<Record> rows = cellar.select().from(DSL.table("barrel")).fetchLazy()) {
            return rows.hasNext();
        }
    }
}
