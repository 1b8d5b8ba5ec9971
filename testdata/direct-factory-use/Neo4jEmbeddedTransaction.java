package com.acme.subway;

import org.neo4j.graphdb.GraphDatabaseService; // expect: forbidden-import
import org.neo4j.graphdb.Transaction;

final class Neo4jEmbeddedTransaction {
    private GraphDatabaseService network; // expect: factory-held-outside-db

    void close(String station) {
        try (Transaction transaction = network.beginTx()) { // expect: direct-factory-use
            transaction.execute("MATCH (s:Station {name: '" + station + "'}) SET s.closed = true");
            transaction.commit();
        }
    }
}
