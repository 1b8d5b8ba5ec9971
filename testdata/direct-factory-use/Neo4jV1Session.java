package com.acme.subway;

import org.neo4j.driver.v1.Driver; // expect: forbidden-import
import org.neo4j.driver.v1.Session;

final class Neo4jV1Session {
    private Driver network; // expect: factory-held-outside-db

    void ping() {
        try (Session session = network.session()) { // expect: direct-factory-use
            session.run("RETURN 1");
        }
    }
}
