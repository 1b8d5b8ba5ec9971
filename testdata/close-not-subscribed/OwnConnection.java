package com.acme.library.db;

import com.acme.wiring.Connection;
import reactor.core.publisher.Mono;

class OwnConnection {
    Mono<String> end(Mono<String> work, Connection connection) {
        connection.close();
        return work.doFinally(signal -> connection.close());
    }
}
