package com.acme.library.db;

import com.mongodb.reactivestreams.client.ClientSession;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import org.neo4j.driver.reactive.RxSession;
import org.neo4j.driver.reactive.RxTransaction;

class Neo4jMongoAndVertx {
    void neo4j(RxSession session, RxTransaction transaction) {
        transaction.commit(); // expect: close-not-subscribed
        session.close(); // expect: close-not-subscribed
    }

    void neo4j5(org.neo4j.driver.reactivestreams.ReactiveSession session) {
        session.close(); // expect: close-not-subscribed
    }

    void mongo(ClientSession session) {
        session.startTransaction();
        session.commitTransaction(); // expect: close-not-subscribed
        session.close();
    }

    void vertx(SqlConnection connection, Transaction transaction) {
        transaction.rollback(); // expect: close-not-subscribed
        connection.close(); // expect: close-not-subscribed
    }
}
