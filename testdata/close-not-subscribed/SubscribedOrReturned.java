package com.acme.library.db;

import io.r2dbc.spi.Connection;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class SubscribedOrReturned {
    Publisher<Void> returned(Connection connection) {
        return connection.close();
    }

    Mono<Void> wrapped(Connection connection) {
        return Mono.from(connection.commitTransaction()).then(Mono.from(connection.close()));
    }

    void subscribed(Connection connection) {
        Mono.from(connection.close()).subscribe();
        Mono.from(connection.commitTransaction()).block();
        Flux.from(connection.close()).blockLast();
    }

    Mono<Void> byVariable(Connection connection) {
        Publisher<Void> closing = connection.close();
        return Mono.from(closing);
    }

    void passed(Connection connection, Closer closer) {
        closer.await(connection.close());
    }

    Mono<Integer> chained(Connection connection, Mono<Integer> work) {
        return work.flatMap(n -> Mono.from(connection.commitTransaction()).thenReturn(n))
                .onErrorResume(failed -> Mono.from(connection.rollbackTransaction()).then(Mono.error(failed)));
    }
}
