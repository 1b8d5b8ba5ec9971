package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ScopedByUsingWhen {
    Mono<Object> mono(ConnectionFactory factory) {
        return Mono.usingWhen(
                factory.create(),
                connection -> Mono.from(connection.createStatement("select 1").execute()),
                Connection::close);
    }

    Flux<Object> wrapped(ConnectionFactory factory) {
        return Flux.usingWhen(
                Mono.from(factory.create())
                        .flatMap(connection -> Mono.from(connection.beginTransaction()).thenReturn(connection)),
                connection -> connection.createStatement("select 1").execute(),
                connection -> connection.close());
    }
}
