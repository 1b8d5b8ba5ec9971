package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class ReturnedStoredOrPassedOn {
    private Connection current;

    Publisher<? extends Connection> returned(ConnectionFactory factory) {
        return factory.create();
    }

    Mono<Connection> prepared(ConnectionFactory factory) {
        return Mono.from(factory.create()).cast(Connection.class).doOnNext(connection -> connection.setAutoCommit(false));
    }

    Mono<Connection> begun(ConnectionFactory factory) {
        return Mono.from(factory.create())
                .flatMap(connection -> Mono.from(connection.beginTransaction()).thenReturn(connection));
    }

    Mono<Session> wrapped(ConnectionFactory factory) {
        return Mono.from(factory.create()).map(connection -> new Session(connection));
    }

    Mono<Session> byReference(ConnectionFactory factory) {
        return Mono.from(factory.create()).map(Session::new);
    }

    void stored(ConnectionFactory factory) {
        Mono.from(factory.create()).doOnNext(connection -> this.current = connection).subscribe();
    }

    Mono<Long> worked(ConnectionFactory factory, Worker worker) {
        return Mono.from(factory.create()).flatMap(connection -> worker.work(connection));
    }

    boolean ready() {
        return current != null;
    }

    record Session(Connection connection) {}
}
