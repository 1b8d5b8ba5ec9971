package com.acme.routes;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

final class Neo4jSession {
    private final Driver driver;

    Neo4jSession(Driver driver) {
        this.driver = driver;
    }

    List<String> stops(String line) {
        Session session = driver.session(SessionConfig.forDatabase("routes")); // expect: unclosed-session
        return session.run("match (s:Stop)-[:ON]->(:Line {name: $line}) return s.name", Map.of("line", line)).list(row -> row.get(0).asString());
    }

    void drop(String line) {
        Session session = driver.session(); // expect: unclosed-session
        session.executeWrite(tx -> tx.run("match (l:Line {name: $line}) detach delete l", Map.of("line", line)).consume());
    }

    /** The session closes its transaction. */
    void join(String from, String to) {
        try (Session session = driver.session()) {
            Transaction transaction = session.beginTransaction();
            transaction.run("match (a:Stop {name: $from}), (b:Stop {name: $to}) create (a)-[:NEXT]->(b)", Map.of("from", from, "to", to));
            transaction.commit();
        }
    }
}
