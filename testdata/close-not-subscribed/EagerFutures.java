package com.acme.library.db;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import org.hibernate.reactive.stage.Stage;
import org.neo4j.driver.async.AsyncSession;

class EagerFutures {
    void stage(Stage.Session session) {
        session.close();
    }

    void vertx(SqlConnection connection, Transaction transaction) {
        transaction.commit();
        connection.close();
    }

    void neo4j(AsyncSession session) {
        session.closeAsync();
    }
}
