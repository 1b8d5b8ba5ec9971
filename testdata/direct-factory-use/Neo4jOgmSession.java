package com.acme.subway;

import org.neo4j.ogm.session.Session;
import org.neo4j.ogm.session.SessionFactory; // expect: forbidden-import

final class Neo4jOgmSession {
    private SessionFactory network; // expect: factory-held-outside-db

    void store(Object station) {
        Session session = network.openSession(); // expect: direct-factory-use
        session.save(station);
    }
}
