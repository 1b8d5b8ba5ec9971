package com.acme.weir;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The factory of a driver has no pool and no threads of its own, like {@code DriverManager}; a pool has. */
final class R2dbcFactoryOfADriver {
    Publisher<? extends Connection> connect(String url) {
        return ConnectionFactories.get(url).create();
    }

    Mono<Connection> pooled(ConnectionPoolConfiguration settings) {
        ConnectionPool pool = new ConnectionPool(settings); // expect: factory-per-call
        return pool.create();
    }

    ConnectionFactory handedOn(String url) {
        return ConnectionFactories.get(url);
    }
}
