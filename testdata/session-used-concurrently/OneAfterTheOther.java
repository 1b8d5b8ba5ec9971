package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class OneAfterTheOther {
    Uni<Object> chained(Mutiny.Session session) {
        return session.find(Object.class, 1).chain(first -> session.find(Object.class, 2));
    }

    Object concatenated(Mutiny.Session session, List<Object> loans) {
        return Multi.createFrom().iterable(loans).onItem().transformToUniAndConcatenate(loan -> session.persist(loan));
    }

    Object concatMapped(Connection connection, List<String> titles) {
        return Flux.fromIterable(titles).concatMap(title -> connection.createStatement(title).execute());
    }

    Object delayed(Connection connection, List<String> titles) {
        return Flux.fromIterable(titles).concatMapDelayError(title -> connection.createStatement(title).execute());
    }

    Object oneAtATime(Connection connection, List<String> titles) {
        return Flux.fromIterable(titles).flatMap(title -> connection.createStatement(title).execute(), 1);
    }

    Object then(Connection connection) {
        return Mono.from(connection.createStatement("a").execute()).then(Mono.from(connection.close()));
    }

    Object concat(Connection connection) {
        return Flux.concat(connection.createStatement("a").execute(), connection.createStatement("b").execute());
    }
}
