package com.acme.library.db;

import io.r2dbc.spi.Connection;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BuiltButNotSubscribed {
    void end(Connection connection, Connection other) {
        Mono.from(connection.close()); // expect: close-not-subscribed
        Mono.from(connection.close()).then(); // expect: close-not-subscribed
        Mono.when(connection.close(), other.close()); // expect: close-not-subscribed, close-not-subscribed
        Flux.from(connection.rollbackTransaction()).doOnError(failed -> System.err.println(failed)); // expect: close-not-subscribed
        Publisher<Void> never = connection.commitTransaction(); // expect: close-not-subscribed
    }
}
