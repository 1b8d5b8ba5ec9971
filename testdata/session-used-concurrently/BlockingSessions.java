package com.acme.library.db;

import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import reactor.core.publisher.Mono;

class BlockingSessions {
    Object oneAfterTheOther(Session session) {
        return Mono.zip(Mono.just(session.get("Loan", 1L)), Mono.just(session.get("Loan", 2L)));
    }

    Object futures(Connection connection) throws Exception {
        return CompletableFuture.allOf(
                CompletableFuture.completedFuture(connection.getSchema()).thenAccept(System.out::println),
                CompletableFuture.completedFuture(connection.getCatalog()).thenAccept(System.out::println));
    }
}
