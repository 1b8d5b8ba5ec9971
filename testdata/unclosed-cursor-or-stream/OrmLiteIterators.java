package com.acme.depot;

import com.j256.ormlite.dao.CloseableIterator;
import com.j256.ormlite.dao.Dao;
import com.j256.ormlite.dao.GenericRawResults;
import java.sql.SQLException;

final class OrmLiteIterators {
    private final Dao<Object, Long> crates;

    OrmLiteIterators(Dao<Object, Long> crates) {
        this.crates = crates;
    }

    Object first() {
        CloseableIterator<Object> iterator = crates.iterator(); // expect: unclosed-cursor-or-stream
        return iterator.hasNext() ? iterator.next() : null;
    }

    String[] raw(String sql) throws SQLException {
        GenericRawResults<String[]> results = crates.queryRaw(sql); // expect: unclosed-cursor-or-stream
        return results.getFirstResult();
    }

    Object closed() throws Exception {
        try (CloseableIterator<Object> iterator = crates.iterator()) {
            return iterator.hasNext() ? iterator.next() : null;
        }
    }

    int eager() throws SQLException {
        return crates.queryForAll().size();
    }
}
