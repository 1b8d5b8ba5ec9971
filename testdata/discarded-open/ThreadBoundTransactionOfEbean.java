package com.acme.museum;

import com.avaje.ebean.Ebean;
import com.avaje.ebean.Transaction;

/** The transaction is bound to its thread: static calls end it, and its value may be dropped. */
final class ThreadBoundTransactionOfEbean {
    void hang(Object painting) {
        Ebean.beginTransaction();
        try {
            Ebean.save(painting);
            Ebean.commitTransaction();
        } finally {
            Ebean.endTransaction();
        }
    }

    void take(Object painting) {
        Transaction transaction = Ebean.beginTransaction();
        try {
            transaction.setBatchSize(20);
            Ebean.delete(painting);
            Ebean.commitTransaction();
        } finally {
            Ebean.endTransaction();
        }
    }

    /** Nothing ends it. */
    void forget(Object painting) {
        Ebean.beginTransaction(); // expect: discarded-open
        Ebean.save(painting);
    }
}
