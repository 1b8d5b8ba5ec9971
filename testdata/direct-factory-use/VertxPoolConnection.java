package com.acme.lighthouse;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool; // expect: forbidden-import
import io.vertx.sqlclient.SqlConnection;

final class VertxPoolConnection {
    private final Pool signals; // expect: factory-held-outside-db

    VertxPoolConnection(Pool signals) { // expect: factory-held-outside-db
        this.signals = signals;
    }

    Future<Void> ping() {
        Future<SqlConnection> opened = signals.getConnection(); // expect: direct-factory-use
        return opened.compose(connection -> connection.query("select 1").execute().eventually(() -> connection.close()).mapEmpty());
    }

    Future<Integer> scoped() {
        return signals.withConnection(connection -> connection.query("select 1").execute().map(rows -> rows.size()));
    }
}
