package com.acme.library.db;

import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CompletableFuture;
import org.hibernate.reactive.stage.Stage;

class VertxAndCompletableFuture {
    Future<?> all(SqlConnection connection) {
        return Future.all(connection.query("a").execute(), connection.query("b").execute()); // expect: session-used-concurrently
    }

    Future<?> join(SqlConnection connection) {
        return CompositeFuture.join(connection.query("a").execute(), connection.query("b").execute()); // expect: session-used-concurrently
    }

    CompletableFuture<Void> stage(Stage.Session session) {
        return CompletableFuture.allOf( // expect: session-used-concurrently
                session.find(Object.class, 1).toCompletableFuture(),
                session.find(Object.class, 2).toCompletableFuture());
    }
}
