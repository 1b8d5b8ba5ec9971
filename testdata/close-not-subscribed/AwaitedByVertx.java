package com.acme.library.db;

import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;

class AwaitedByVertx {
    void end(SqlConnection connection, Transaction transaction) {
        transaction.commitAndAwait();
        transaction.commit().await().indefinitely();
        connection.closeAndForget();
        connection.close().subscribe().with(done -> System.out.println("closed"));
    }
}
