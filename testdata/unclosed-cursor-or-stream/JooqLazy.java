package com.acme.survey;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;

final class JooqLazy {
    private final DSLContext context;

    JooqLazy(DSLContext context) {
        this.context = context;
    }

    int count(ResultQuery<Record> answers) {
        Cursor<Record> cursor = answers.fetchLazy(); // expect: unclosed-cursor-or-stream
        int count = 0;
        while (cursor.hasNext()) {
            cursor.fetchNext();
            count++;
        }
        return count;
    }

    long streamed() {
        return context.fetchStream("select text from answer").filter(row -> row.size() > 0).count(); // expect: unclosed-cursor-or-stream
    }

    long ofQuery(ResultQuery<Record1<String>> texts) {
        Stream<Record1<String>> rows = texts.stream(); // expect: unclosed-cursor-or-stream
        return rows.count();
    }

    long closed(ResultQuery<Record> answers) {
        try (Cursor<Record> cursor = answers.fetchLazy();
                Stream<Record> rows = cursor.stream()) {
            return rows.count();
        }
    }

    List<String> eager() {
        return context.fetch("select text from answer").getValues(0, String.class).stream().distinct().toList();
    }
}
