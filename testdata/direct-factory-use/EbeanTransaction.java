package com.acme.kitchen;

import io.ebean.DB;
import io.ebean.Database; // expect: forbidden-import
import io.ebean.Transaction;

final class EbeanTransaction {
    private Database recipes; // expect: factory-held-outside-db

    void store(Object recipe) {
        try (Transaction transaction = DB.beginTransaction()) { // expect: direct-factory-use
            DB.save(recipe);
            transaction.commit();
        }
    }

    void storeAll(Iterable<Object> all) {
        try (Transaction transaction = recipes.beginTransaction()) { // expect: direct-factory-use
            all.forEach(recipe -> recipes.save(recipe, transaction));
            transaction.commit();
        }
    }

    void detached() {
        Transaction transaction = recipes.createTransaction(); // expect: direct-factory-use
        transaction.end();
    }
}
