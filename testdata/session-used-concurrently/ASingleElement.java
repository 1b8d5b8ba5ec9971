package com.acme.library.db;

import io.r2dbc.spi.Connection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ASingleElement {
    Object afterOneResult(Connection connection) {
        return Flux.from(connection.createStatement("a").execute()).flatMap(result -> connection.createStatement("b").execute());
    }

    Object mono(Connection connection, Mono<String> title) {
        return title.flatMap(text -> Mono.from(connection.createStatement(text).execute()));
    }

    Object justOne(Connection connection) {
        return Flux.just("a").flatMap(text -> connection.createStatement(text).execute());
    }
}
