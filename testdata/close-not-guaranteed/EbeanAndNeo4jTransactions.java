package com.acme.museum;

import io.ebean.Database;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

final class EbeanAndNeo4jTransactions {
    private final Database database;
    private final Driver driver;

    EbeanAndNeo4jTransactions(Database database, Driver driver) {
        this.database = database;
        this.driver = driver;
    }

    void hang(Object painting) {
        io.ebean.Transaction transaction = database.beginTransaction(); // expect: close-not-guaranteed
        database.save(painting);
        transaction.commit();
    }

    void take(Object painting) {
        io.ebean.Transaction transaction = database.beginTransaction();
        try {
            database.delete(painting);
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    void join(String room, String other) {
        Session session = driver.session(); // expect: close-not-guaranteed
        session.run("match (a:Room {name: $a}), (b:Room {name: $b}) create (a)-[:DOOR]->(b)", Map.of("a", room, "b", other));
        session.close();
    }

    /** The session is the caller's, the transaction is not. */
    void wall(Session session, String room) {
        Transaction transaction = session.beginTransaction(); // expect: close-not-guaranteed
        transaction.run("match (:Room {name: $a})-[d:DOOR]-() delete d", Map.of("a", room));
        transaction.commit();
        transaction.close();
    }

    void open(Session session, String room) {
        try (Transaction transaction = session.beginTransaction()) {
            transaction.run("match (a:Room {name: $a}) set a.open = true", Map.of("a", room));
            transaction.commit();
        }
    }
}
