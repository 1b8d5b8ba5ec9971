package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

class MutinyCombine {
    Object combined(Mutiny.Session session) {
        return Uni.combine().all().unis(session.find(Object.class, 1), session.find(Object.class, 2)).asTuple(); // expect: session-used-concurrently
    }

    Object joined(Mutiny.Session session) {
        return Uni.join().all(session.find(Object.class, 1), session.find(Object.class, 2)).andFailFast(); // expect: session-used-concurrently
    }

    Object byVariables(Mutiny.Session session) {
        Uni<Object> one = session.find(Object.class, 1);
        Uni<Object> two = session.find(Object.class, 2).onItem().transform(found -> found);
        return Uni.combine().all().unis(one, two).asTuple(); // expect: session-used-concurrently
    }

    Uni<Object> inScope(Mutiny.SessionFactory factory) {
        return factory.withSession(session -> Uni.join()
                .all(session.find(Object.class, 1), session.find(Object.class, 2)) // expect: session-used-concurrently
                .andFailFast()
                .map(found -> found));
    }
}
