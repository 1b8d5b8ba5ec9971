package com.acme.notes;

import android.database.sqlite.SQLiteDatabase;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

final class AndroidAndMongo {
    void migrate(String path) {
        SQLiteDatabase database = SQLiteDatabase.openOrCreateDatabase(path, null); // expect: close-not-guaranteed
        database.execSQL("alter table note add column colour text");
        database.close();
    }

    void migrated(String path) {
        SQLiteDatabase database = SQLiteDatabase.openOrCreateDatabase(path, null);
        try {
            database.execSQL("alter table note add column colour text");
        } finally {
            if (database.isOpen()) {
                database.close();
            }
        }
    }

    void copy(MongoClient client, Document note) {
        ClientSession session = client.startSession(); // expect: close-not-guaranteed
        try {
            session.startTransaction();
            client.getDatabase("notes").getCollection("note").insertOne(session, note);
            session.commitTransaction();
            session.close();
        } catch (RuntimeException e) {
            session.abortTransaction();
            throw e;
        }
    }

    void copied(MongoClient client, Document note) {
        ClientSession session = client.startSession();
        try {
            session.startTransaction();
            client.getDatabase("notes").getCollection("note").insertOne(session, note);
            session.commitTransaction();
        } finally {
            session.close();
        }
    }
}
