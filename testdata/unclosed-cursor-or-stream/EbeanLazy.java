package com.acme.museum;

import io.ebean.Query;
import io.ebean.QueryIterator;
import java.util.stream.Stream;

final class EbeanLazy {
    int count(Query<Object> paintings) {
        int count = 0;
        QueryIterator<Object> iterator = paintings.findIterate(); // expect: unclosed-cursor-or-stream
        while (iterator.hasNext()) {
            iterator.next();
            count++;
        }
        iterator.close();
        return count;
    }

    long streamed(Query<Object> paintings) {
        return paintings.setMaxRows(100).findStream().count(); // expect: unclosed-cursor-or-stream
    }

    long closed(Query<Object> paintings) {
        try (Stream<Object> all = paintings.findStream()) {
            return all.count();
        }
    }

    int eager(Query<Object> paintings) {
        return paintings.findList().size();
    }

    void each(Query<Object> paintings) {
        paintings.findEach(System.out::println);
    }
}
