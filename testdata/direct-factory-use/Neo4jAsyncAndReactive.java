package com.acme.subway;

import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Driver; // expect: forbidden-import
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.reactive.ReactiveSession;

final class Neo4jAsyncAndReactive {
    private Driver network; // expect: factory-held-outside-db

    CompletionStage<Void> ping() {
        AsyncSession session = network.session(AsyncSession.class); // expect: direct-factory-use
        return session.runAsync("RETURN 1").thenCompose(result -> session.closeAsync());
    }

    CompletionStage<Void> pingByName() {
        AsyncSession session = network.asyncSession(); // expect: direct-factory-use
        return session.runAsync("RETURN 1").thenCompose(result -> session.closeAsync());
    }

    Object pingReactive() {
        ReactiveSession session = network.session(ReactiveSession.class); // expect: direct-factory-use
        return session.close();
    }
}
