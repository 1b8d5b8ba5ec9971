package com.acme.sensors;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory; // expect: forbidden-import
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

final class R2dbcCreate {
    private final ConnectionFactory readings; // expect: factory-held-outside-db

    R2dbcCreate(ConnectionFactory readings) { // expect: factory-held-outside-db
        this.readings = readings;
    }

    Mono<Long> purge() {
        return Mono.usingWhen(
                readings.create(), // expect: direct-factory-use
                connection -> Mono.from(connection.createStatement("delete from reading").execute())
                        .flatMap(result -> Mono.from(result.getRowsUpdated())),
                Connection::close);
    }

    Publisher<Void> ping() {
        Publisher<? extends Connection> opened = readings.create(); // expect: direct-factory-use
        return Mono.from(opened).flatMap(connection -> Mono.from(connection.close()));
    }
}
