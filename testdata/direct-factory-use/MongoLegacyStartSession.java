package com.acme.weather;

import com.mongodb.MongoClient; // expect: forbidden-import
import com.mongodb.client.ClientSession;

final class MongoLegacyStartSession {
    private MongoClient readings; // expect: factory-held-outside-db

    void ping() {
        try (ClientSession session = readings.startSession()) { // expect: direct-factory-use
            session.startTransaction();
            session.commitTransaction();
        }
    }
}
