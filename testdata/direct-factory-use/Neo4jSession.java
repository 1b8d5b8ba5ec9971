package com.acme.subway;

import org.neo4j.driver.Driver; // expect: forbidden-import
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

final class Neo4jSession {
    private final Driver network; // expect: factory-held-outside-db

    Neo4jSession(Driver network) { // expect: factory-held-outside-db
        this.network = network;
    }

    long stations() {
        try (Session session = network.session()) { // expect: direct-factory-use
            return session.run("MATCH (s:Station) RETURN count(s)").single().get(0).asLong();
        }
    }

    long lines() {
        try (Session session = network.session(SessionConfig.forDatabase("lines"))) { // expect: direct-factory-use
            return session.run("MATCH (l:Line) RETURN count(l)").single().get(0).asLong();
        }
    }

    void ping() {
        network.executableQuery("RETURN 1").execute();
    }
}
