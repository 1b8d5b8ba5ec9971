package com.acme.orders;

import org.jdbi.v3.core.Jdbi; // expect: forbidden-import

final class JdbiCallbacks {
    private final Jdbi orders; // expect: factory-held-outside-db

    JdbiCallbacks(Jdbi orders) { // expect: factory-held-outside-db
        this.orders = orders;
    }

    int count() {
        return orders.withHandle(
                handle -> handle.createQuery("select count(*) from orders").mapTo(Integer.class).one());
    }

    void clear() {
        orders.useTransaction(handle -> handle.execute("delete from orders"));
    }
}
