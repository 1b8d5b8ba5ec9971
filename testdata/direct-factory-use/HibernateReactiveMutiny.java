package com.acme.ferry;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

final class HibernateReactiveMutiny {
    @Inject
    Mutiny.SessionFactory crossings; // expect: factory-held-outside-db

    Uni<Object> find(long id) {
        return crossings.openSession() // expect: direct-factory-use
                .flatMap(session -> session.find(Object.class, id).eventually(session::close));
    }

    Uni<Void> insert(Object crossing) {
        Uni<Mutiny.StatelessSession> opened = crossings.openStatelessSession(); // expect: direct-factory-use
        return opened.flatMap(session -> session.insert(crossing).eventually(session::close));
    }

    Uni<Object> scoped(long id) {
        return crossings.withSession(session -> session.find(Object.class, id));
    }
}
