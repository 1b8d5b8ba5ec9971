package com.acme.library.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;

class Vertx {
    Future<Integer> count(Pool pool) {
        return pool.getConnection().compose(connection -> connection.query("select 1").execute()).map(rows -> 1); // expect: unscoped-connection
    }

    void printed(Pool pool) {
        pool.getConnection().onSuccess(connection -> connection.query("select 1").execute()); // expect: unscoped-connection
    }
}
