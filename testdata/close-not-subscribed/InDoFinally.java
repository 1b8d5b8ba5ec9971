package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import reactor.core.publisher.Mono;

class InDoFinally {
    Mono<Long> count(Connection connection) {
        return Mono.from(connection.createStatement("delete from loan").execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .doFinally(signal -> connection.close()); // expect: close-not-subscribed
    }

    Mono<Long> roll(Connection connection) {
        return Mono.from(connection.createStatement("delete from loan").execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .doOnError(failed -> connection.rollbackTransaction()) // expect: close-not-subscribed
                .doOnTerminate(connection::close) // expect: close-not-subscribed
                .doOnCancel(() -> { connection.close(); }); // expect: close-not-subscribed
    }

    Mono<Long> own(ConnectionFactory factory) {
        return Mono.from(factory.create())
                .flatMap(connection -> Mono.from(connection.createStatement("delete from loan").execute())
                        .flatMap(result -> Mono.from(result.getRowsUpdated()))
                        .doFinally(signal -> connection.close())); // expect: close-not-subscribed
    }
}
