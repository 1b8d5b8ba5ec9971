package com.acme.survey;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.ScrollableResults;
import org.hibernate.query.Query;

/** Returned, wrapped, or left to a stream that closes it. */
final class HandedOn {
    Stream<Object> rows(Query<Object> answers) {
        ScrollableResults<Object> results = answers.scroll();
        Iterator<Object> iterator = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return results.next();
            }

            @Override
            public Object next() {
                return results.get();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false).onClose(results::close);
    }

    Rows wrapped(Query<Object> answers) {
        return new Rows(answers.scroll());
    }

    Stream<Object> both(Query<Object> answers, Query<Object> questions) {
        return Stream.concat(answers.stream(), questions.stream());
    }

    static final class Rows implements AutoCloseable {
        private final ScrollableResults<Object> results;

        Rows(ScrollableResults<Object> results) {
            this.results = results;
        }

        @Override
        public void close() {
            results.close();
        }
    }
}
