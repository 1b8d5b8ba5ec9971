package com.acme.weather;

import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoClient; // expect: forbidden-import
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

final class MongoReactiveStartSession {
    private MongoClient readings; // expect: factory-held-outside-db

    Mono<Void> ping() {
        Publisher<ClientSession> opened = readings.startSession(); // expect: direct-factory-use
        return Mono.from(opened).doOnNext(ClientSession::close).then();
    }
}
