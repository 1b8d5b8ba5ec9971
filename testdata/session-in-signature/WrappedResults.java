package com.acme.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.stage.Stage;

public interface WrappedResults {
    Uni<Mutiny.Session> mutiny(); // expect: session-in-signature

    CompletionStage<Stage.Session> stage(); // expect: session-in-signature

    Future<SqlConnection> vertx(); // expect: session-in-signature

    Uni<String> name();
}
