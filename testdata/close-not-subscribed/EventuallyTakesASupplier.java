package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

class EventuallyTakesASupplier {
    Uni<Object> find(Mutiny.Session session, long id, Uni<Object> work) {
        return work.eventually(session::close);
    }

    Uni<Object> byLambda(Mutiny.Session session, Uni<Object> work) {
        return work.eventually(() -> session.close());
    }

    Uni<Object> byCall(Mutiny.Session session, Uni<Object> work) {
        return work.call(found -> session.close()).onTermination().call(() -> session.close());
    }

    Uni<Void> chained(Mutiny.Session session, Uni<Object> work) {
        return work.chain(session::close);
    }
}
