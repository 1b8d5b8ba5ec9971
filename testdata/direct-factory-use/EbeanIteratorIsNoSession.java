package com.acme.kitchen;

import io.ebean.DB;
import io.ebean.QueryIterator;

final class EbeanIteratorIsNoSession {
    boolean any(Class<?> type) {
        try (QueryIterator<?> rows = DB.find(type).findIterate()) {
            return rows.hasNext();
        }
    }
}
