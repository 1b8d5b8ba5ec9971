package com.acme.parcels;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

final class MongoClientSession {
    private final MongoClient client;
    private final MongoCollection<Document> parcels;

    MongoClientSession(MongoClient client) {
        this.client = client;
        this.parcels = client.getDatabase("post").getCollection("parcels");
    }

    void send(Document parcel) {
        ClientSession session = client.startSession(); // expect: unclosed-session
        session.startTransaction();
        parcels.insertOne(session, parcel);
        session.commitTransaction();
    }

    void deliver(Document parcel) {
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> parcels.deleteOne(session, parcel));
        }
    }
}
