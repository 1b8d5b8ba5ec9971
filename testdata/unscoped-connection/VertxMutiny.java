package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

class VertxMutiny {
    Uni<Object> rows(Pool pool) {
        return pool.getConnection().chain(connection -> connection.query("select 1").execute()).map(rows -> rows); // expect: unscoped-connection
    }
}
