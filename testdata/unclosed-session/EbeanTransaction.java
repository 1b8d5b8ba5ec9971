package com.acme.museum;

import io.ebean.DB;
import io.ebean.Database;
import io.ebean.Transaction;

final class EbeanTransaction {
    private final Database database;

    EbeanTransaction(Database database) {
        this.database = database;
    }

    void acquire(Object painting) {
        Transaction transaction = database.beginTransaction(); // expect: unclosed-session
        transaction.setBatchMode(true);
        database.save(painting);
    }

    void restore(Object painting) {
        Transaction transaction = DB.beginTransaction();
        try {
            DB.save(painting);
            transaction.commit();
        } finally {
            transaction.end();
        }
    }

    void lend(Object painting) {
        try (Transaction transaction = database.beginTransaction()) {
            database.save(painting, transaction);
            transaction.commit();
        }
    }
}
