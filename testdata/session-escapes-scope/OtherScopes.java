package com.acme.museum;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jooq.DSLContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

final class OtherScopes {
    Stream<Object> jpa(EntityManagerFactory factory) {
        EntityManager manager = factory.createEntityManager();
        try {
            return manager.createQuery("select p from Painting p", Object.class).getResultStream(); // expect: session-escapes-scope
        } finally {
            manager.close();
        }
    }

    PreparedStatement spring(JdbcTemplate template) {
        return template.execute((ConnectionCallback<PreparedStatement>) connection -> connection.prepareStatement("select 1")); // expect: session-escapes-scope
    }

    Statement jooq(DSLContext context) {
        return context.connectionResult(connection -> connection.createStatement()); // expect: session-escapes-scope
    }

    List<Document> mongo(MongoClient client) {
        try (ClientSession session = client.startSession()) {
            return client.getDatabase("museum").getCollection("painting").find(session).into(new ArrayList<>());
        }
    }

    /** Of the client, not of the session: the cursor may outlive it. */
    MongoCursor<Document> cursor(MongoClient client) {
        try (ClientSession session = client.startSession()) {
            session.startTransaction();
            session.commitTransaction();
            return client.getDatabase("museum").getCollection("painting").find().iterator();
        }
    }

    List<Object> jpaRight(EntityManagerFactory factory) {
        EntityManager manager = factory.createEntityManager();
        try {
            return manager.createQuery("select p from Painting p", Object.class).getResultList();
        } finally {
            manager.close();
        }
    }
}
