package com.acme.orders;

import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import

final class MethodReferenceOpens {
    @Inject
    SessionFactory orders; // expect: factory-held-outside-db

    Object find(long id) {
        Supplier<Session> opener = orders::openSession; // expect: direct-factory-use
        try (Session session = opener.get()) {
            return session.get("Order", id);
        }
    }

    Object findUnbound(long id) {
        Function<SessionFactory, Session> opener = SessionFactory::openSession; // expect: direct-factory-use
        try (Session session = opener.apply(orders)) {
            return session.get("Order", id);
        }
    }
}
