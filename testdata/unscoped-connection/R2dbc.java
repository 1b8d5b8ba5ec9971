package com.acme.library.db;

import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class R2dbc {
    Mono<Long> delete(ConnectionFactory factory) {
        return Mono.from(factory.create()) // expect: unscoped-connection
                .flatMap(connection -> Mono.from(connection.createStatement("delete from loan").execute())
                        .flatMap(result -> Mono.from(result.getRowsUpdated())));
    }

    Flux<Object> all(ConnectionFactory factory) {
        return Mono.from(factory.create()).flatMapMany(connection -> { // expect: unscoped-connection
            return Flux.from(connection.createStatement("select * from loan").execute())
                    .flatMap(result -> result.map((row, meta) -> row.get(0)));
        });
    }

    void subscribed(ConnectionFactory factory) {
        Flux.from(factory.create()) // expect: unscoped-connection
                .doOnNext(connection -> connection.setAutoCommit(false))
                .subscribe(connection -> connection.createStatement("delete from loan").execute());
    }
}
