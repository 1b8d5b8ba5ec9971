package com.acme.ferry;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory; // expect: forbidden-import

final class HibernateReactiveMutinyNestedImport {
    @Inject
    SessionFactory crossings; // expect: factory-held-outside-db

    Uni<Object> find(String tenant, long id) {
        Uni<Session> opened = crossings.openSession(tenant); // expect: direct-factory-use
        return opened.flatMap(session -> session.find(Object.class, id).eventually(session::close));
    }
}
