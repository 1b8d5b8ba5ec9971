package com.acme.library.db;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ASessionOfItsOwn {
    Object two(Mutiny.Session one, Mutiny.Session two) {
        return Uni.combine().all().unis(one.find(Object.class, 1), two.find(Object.class, 2)).asTuple();
    }

    Object scoped(Mutiny.SessionFactory factory) {
        return Uni.combine()
                .all()
                .unis(
                        factory.withSession(session -> session.find(Object.class, 1)),
                        factory.withSession(session -> session.find(Object.class, 2)))
                .asTuple();
    }

    Object each(ConnectionFactory factory, List<String> titles) {
        return Flux.fromIterable(titles)
                .flatMap(title -> Mono.usingWhen(
                        factory.create(),
                        connection -> Mono.from(connection.createStatement(title).execute()),
                        Connection::close));
    }

    Object oneOnly(Connection connection, Mono<String> other) {
        return Mono.zip(Mono.from(connection.createStatement("a").execute()), other);
    }
}
