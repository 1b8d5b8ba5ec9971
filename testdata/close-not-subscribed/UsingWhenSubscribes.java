package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class UsingWhenSubscribes {
    Mono<Object> lambda(ConnectionFactory factory) {
        return Mono.usingWhen(
                factory.create(),
                connection -> Mono.from(connection.createStatement("select 1").execute()),
                connection -> connection.close());
    }

    Flux<Object> references(ConnectionFactory factory) {
        return Flux.usingWhen(
                factory.create(),
                connection -> connection.createStatement("select 1").execute(),
                Connection::close,
                (connection, failed) -> connection.rollbackTransaction(),
                Connection::close);
    }
}
