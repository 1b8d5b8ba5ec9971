package com.acme.library.dao;

import com.datastax.oss.driver.api.core.CqlSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

class MongoNeo4jAndCassandraInEachCall {
    String mongo() {
        try (MongoClient client = MongoClients.create("mongodb://library")) { // expect: factory-per-call
            return client.getDatabase("library").getName();
        }
    }

    Object neo4j() {
        try (Driver driver = GraphDatabase.driver("bolt://library"); // expect: factory-per-call
                Session session = driver.session()) {
            return session.run("return 1").single();
        }
    }

    Object cassandra() {
        try (CqlSession session = CqlSession.builder().build()) { // expect: factory-per-call
            return session.execute("select * from loan").one();
        }
    }
}
