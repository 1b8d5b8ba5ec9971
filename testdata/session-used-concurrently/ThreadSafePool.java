package com.acme.library.db;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ThreadSafePool {
    Future<?> pool(Pool pool) {
        return Future.all(pool.query("a").execute(), pool.query("b").execute());
    }

    Object client(DatabaseClient client, List<String> titles) {
        return Flux.fromIterable(titles).flatMap(title -> client.sql(title).then());
    }

    Object zipped(DatabaseClient client) {
        return Mono.zip(client.sql("a").then(), client.sql("b").then());
    }
}
