package com.acme.routes;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

final class ResultsOfNeo4j {
    Transaction transaction(Driver driver) {
        try (Session session = driver.session()) {
            return session.beginTransaction(); // expect: session-escapes-scope
        }
    }

    List<Record> list(Driver driver) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run("match (n) return n").list());
        }
    }

    Session itself(Driver driver) {
        try (Session session = driver.session()) {
            return session; // expect: session-escapes-scope
        }
    }
}
