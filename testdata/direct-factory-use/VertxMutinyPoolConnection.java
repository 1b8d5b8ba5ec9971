package com.acme.lighthouse;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool; // expect: forbidden-import
import io.vertx.mutiny.sqlclient.SqlConnection;

final class VertxMutinyPoolConnection {
    private Pool signals; // expect: factory-held-outside-db

    Uni<Void> ping() {
        Uni<SqlConnection> opened = signals.getConnection(); // expect: direct-factory-use
        return opened.flatMap(SqlConnection::close);
    }
}
