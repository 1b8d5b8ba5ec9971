package com.acme.sensors;

import io.r2dbc.pool.ConnectionPool; // expect: forbidden-import
import io.r2dbc.spi.Connection;
import reactor.core.publisher.Mono;

final class R2dbcPool {
    private ConnectionPool readings; // expect: factory-held-outside-db

    Mono<Void> ping() {
        return Mono.usingWhen(readings.create(), connection -> Mono.empty(), Connection::close); // expect: direct-factory-use
    }
}
