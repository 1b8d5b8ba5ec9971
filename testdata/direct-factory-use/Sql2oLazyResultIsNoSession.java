package com.acme.harbor;

import org.sql2o.Query;
import org.sql2o.ResultSetIterable;

final class Sql2oLazyResultIsNoSession {
    boolean any(Query query) {
        try (ResultSetIterable<Long> rows = query.executeAndFetchLazy(Long.class)) {
            return rows.iterator().hasNext();
        }
    }
}
