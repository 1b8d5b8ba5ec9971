package com.acme.library.db;

import io.r2dbc.spi.ConnectionFactory;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.stage.Stage;
import reactor.core.publisher.Mono;

class ClosedInTheChain {
    Mono<Object> inner(ConnectionFactory factory) {
        return Mono.from(factory.create())
                .flatMap(connection -> Mono.from(connection.createStatement("select 1").execute())
                        .flatMap(result -> Mono.from(connection.close()).thenReturn(result)));
    }

    Future<Object> vertx(Pool pool) {
        return pool.getConnection().compose(connection -> connection
                .query("select 1")
                .execute()
                .map(rows -> (Object) rows)
                .onComplete(done -> connection.close()));
    }

    Uni<Object> mutiny(Mutiny.SessionFactory factory, long id) {
        return factory.openSession()
                .chain(session -> session.find(Object.class, id).eventually(session::close));
    }

    CompletionStage<Object> stage(Stage.SessionFactory factory, long id) {
        return factory.openSession()
                .thenCompose(session -> session.find(Object.class, id).whenComplete((found, failed) -> session.close()));
    }
}
