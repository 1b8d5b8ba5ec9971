package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

class ManagedByTheFramework {
    Mono<Long> spring(DatabaseClient client) {
        return client.sql("delete from loan").fetch().rowsUpdated();
    }

    Uni<Object> shared(Mutiny.SessionFactory factory, long id) {
        return factory.withTransaction((session, transaction) -> session.find(Object.class, id));
    }
}
