package com.acme.library.db;

import io.r2dbc.spi.Connection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReactorOverR2dbc {
    private Connection field;

    Object zipped(Connection connection) {
        return Mono.zip( // expect: session-used-concurrently
                Mono.from(connection.createStatement("select 1").execute()),
                Mono.from(connection.createStatement("select 2").execute()));
    }

    Object when(Connection connection) {
        return Mono.when(List.of(connection.createStatement("a").execute(), connection.createStatement("b").execute())); // expect: session-used-concurrently
    }

    Object merged(Connection connection) {
        return Flux.merge(connection.createStatement("a").execute(), connection.createStatement("b").execute()); // expect: session-used-concurrently
    }

    Object ofAField() {
        return Mono.zip(Mono.from(this.field.createBatch().execute()), Mono.from(this.field.createBatch().execute())); // expect: session-used-concurrently
    }

    Object each(Connection connection, List<String> titles) {
        return Flux.fromIterable(titles)
                .filter(title -> !title.isEmpty())
                .flatMap(title -> connection.createStatement(title).execute()); // expect: session-used-concurrently
    }

    Object each(Connection connection, Flux<String> titles) {
        return titles.flatMap(title -> connection.createStatement(title).execute(), 4); // expect: session-used-concurrently
    }
}
