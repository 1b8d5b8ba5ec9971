package com.acme.weather;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

final class MongoCursorIsNoSession {
    boolean any(MongoCollection<Document> readings) {
        try (MongoCursor<Document> rows = readings.find().iterator()) {
            return rows.hasNext();
        }
    }
}
