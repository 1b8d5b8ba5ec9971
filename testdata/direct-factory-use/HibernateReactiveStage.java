package com.acme.ferry;

import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;

final class HibernateReactiveStage {
    @Inject
    Stage.SessionFactory crossings; // expect: factory-held-outside-db

    CompletionStage<Object> find(long id) {
        CompletionStage<Stage.Session> opened = crossings.openSession(); // expect: direct-factory-use
        return opened.thenCompose(session -> session.find(Object.class, id)
                .whenComplete((found, failure) -> session.close()));
    }

    CompletionStage<Object> scoped(long id) {
        return crossings.withSession(session -> session.find(Object.class, id));
    }
}
