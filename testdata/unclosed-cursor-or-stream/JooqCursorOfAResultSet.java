package com.acme.weir;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.SQLDataType;

/** jOOQ closes the result set that it is given once all is read, and a cursor with its stream. */
final class JooqCursorOfAResultSet {
    private final DSLContext dsl;

    JooqCursorOfAResultSet(DSLContext dsl) {
        this.dsl = dsl;
    }

    Result<Record> all(DatabaseMetaData meta) throws SQLException {
        return dsl.fetch(meta.getCatalogs(), SQLDataType.VARCHAR);
    }

    Result<Record> some(ResultSet rows) {
        return dsl.fetchLazy(rows).fetch();
    }

    Stream<Record> stream(ResultSet rows) {
        return dsl.fetchLazy(rows).stream();
    }

    long counted(ResultQuery<Record> query) {
        try (Cursor<Record> cursor = query.fetchLazy()) {
            return cursor.stream().count();
        }
    }

    long dropped(ResultQuery<Record> query) {
        return query.fetchLazy().stream().count(); // expect: unclosed-cursor-or-stream
    }

    Record first(ResultQuery<Record> query) {
        Cursor<Record> cursor = query.fetchLazy(); // expect: unclosed-cursor-or-stream
        return cursor.fetchNext();
    }
}
