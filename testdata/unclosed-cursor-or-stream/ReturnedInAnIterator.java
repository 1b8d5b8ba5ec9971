package com.acme.harbor.db;

import java.lang.ref.Cleaner;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hibernate.query.Query;

/** The iterator that is returned takes the stream along. */
final class ReturnedInAnIterator {
    private static final Cleaner CLEANER = Cleaner.create();

    Iterator<String> ships(Query<String> query) {
        Stream<String> stream = query.stream();
        Iterator<String> iterator = stream.iterator();
        return new Ships(iterator, stream, CLEANER);
    }

    private static final class Ships implements Iterator<String> {
        private final Iterator<String> iterator;

        Ships(Iterator<String> iterator, Stream<String> stream, Cleaner cleaner) {
            this.iterator = iterator;
            cleaner.register(this, new State(stream));
        }

        @Override
        public boolean hasNext() {
            return iterator.hasNext();
        }

        @Override
        public String next() {
            return iterator.next();
        }
    }

    private record State(Stream<String> stream) implements Runnable {
        @Override
        public void run() {
            stream.close();
        }
    }
}
