package com.acme.library;

import com.mongodb.client.MongoClients;
import org.neo4j.driver.GraphDatabase;

final class MongoAndNeo4j {
    Object mongo() {
        return MongoClients.create("mongodb://db"); // expect: factory-built-outside-db
    }

    Object neo4j() {
        return GraphDatabase.driver("bolt://db"); // expect: factory-built-outside-db
    }
}
