package com.acme.weather;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient; // expect: forbidden-import

final class MongoStartSession {
    private MongoClient readings; // expect: factory-held-outside-db

    void ping() {
        try (ClientSession session = readings.startSession()) { // expect: direct-factory-use
            session.startTransaction();
            session.commitTransaction();
        }
    }

    void ping(ClientSessionOptions options) {
        try (ClientSession session = readings.startSession(options)) { // expect: direct-factory-use
            session.startTransaction();
            session.abortTransaction();
        }
    }
}
