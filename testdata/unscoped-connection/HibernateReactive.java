package com.acme.library.db;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.stage.Stage;

class HibernateReactive {
    Uni<Object> byChain(Mutiny.SessionFactory factory, long id) {
        return factory.openSession().chain(session -> session.find(Object.class, id)); // expect: unscoped-connection
    }

    Uni<Object> byFlatMap(Mutiny.SessionFactory factory, long id) {
        return factory.openStatelessSession().flatMap(session -> session.get(Object.class, id)); // expect: unscoped-connection
    }

    Uni<Object> byTransform(Mutiny.SessionFactory factory, long id) {
        return factory.openSession().onItem().transformToUni(session -> session.find(Object.class, id)); // expect: unscoped-connection
    }

    CompletionStage<Object> stage(Stage.SessionFactory factory, long id) {
        return factory.openSession().thenCompose(session -> session.find(Object.class, id)); // expect: unscoped-connection
    }
}
