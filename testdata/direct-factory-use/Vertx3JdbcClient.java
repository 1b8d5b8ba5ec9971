package com.acme.lighthouse;

import io.vertx.ext.jdbc.JDBCClient; // expect: forbidden-import

final class Vertx3JdbcClient {
    private JDBCClient signals; // expect: factory-held-outside-db

    void ping() {
        signals.getConnection(opened -> opened.result().close()); // expect: direct-factory-use
    }
}
