package com.acme.library.db;

import com.acme.wiring.ConnectionFactory;
import io.rsocket.core.RSocketConnector;
import reactor.core.publisher.Mono;

class FactoriesOfOtherTrades {
    Mono<Object> own(ConnectionFactory factory) {
        return Mono.from(factory.create()).flatMap(connection -> connection.send());
    }

    Mono<Object> rsocket(RSocketConnector connector) {
        return Mono.from(RSocketConnector.create().connect("library")).flatMap(socket -> socket.send());
    }
}
