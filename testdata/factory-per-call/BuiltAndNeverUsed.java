package com.acme.library.docs;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

class BuiltAndNeverUsed {
    void poolWithOptions(Vertx vertx, PgConnectOptions server, PoolOptions options) {
        Pool pool = PgBuilder.pool().with(options).connectingTo(server).using(vertx).build();
    }
}
