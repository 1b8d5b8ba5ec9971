package com.acme.parcels;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

final class MongoCursors {
    private final MongoCollection<Document> parcels;

    MongoCursors(MongoClient client) {
        this.parcels = client.getDatabase("post").getCollection("parcels");
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        MongoCursor<Document> cursor = parcels.find().batchSize(50).iterator(); // expect: unclosed-cursor-or-stream
        while (cursor.hasNext()) {
            names.add(cursor.next().getString("name"));
        }
        return names;
    }

    Document nextChange() {
        MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes = parcels.watch().cursor(); // expect: unclosed-cursor-or-stream
        return changes.next().getFullDocument();
    }

    List<String> closed() {
        List<String> names = new ArrayList<>();
        try (MongoCursor<Document> cursor = parcels.find().iterator()) {
            while (cursor.hasNext()) {
                names.add(cursor.next().getString("name"));
            }
        }
        return names;
    }

    List<Document> eager() {
        return parcels.find().into(new ArrayList<>());
    }

    /** A loop over the result runs to its end, and the cursor ends with its last batch. */
    int loop() {
        int count = 0;
        for (Document parcel : parcels.find()) {
            count += parcel.size();
        }
        return count;
    }

    Document first() {
        return parcels.find().first();
    }
}
