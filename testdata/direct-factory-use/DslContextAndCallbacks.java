package com.acme.orders;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class DslContextAndCallbacks {
    private final DSLContext orders;

    DslContextAndCallbacks(DSLContext orders) {
        this.orders = orders;
    }

    int count() {
        return orders.fetchCount(DSL.table("orders"));
    }

    void clear() {
        orders.transaction(inner -> DSL.using(inner).deleteFrom(DSL.table("orders")).execute());
    }

    String schema() {
        return orders.connectionResult(connection -> connection.getSchema());
    }
}
