package com.acme.bakery;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import java.util.List;
import java.util.stream.Stream;

final class PanacheStreams {
    private final PanacheRepository<Object> breads;

    PanacheStreams(PanacheRepository<Object> breads) {
        this.breads = breads;
    }

    long count() {
        return breads.streamAll().distinct().count(); // expect: unclosed-cursor-or-stream
    }

    long ofQuery(PanacheQuery<Object> query) {
        Stream<Object> found = query.stream(); // expect: unclosed-cursor-or-stream
        return found.count();
    }

    long closed() {
        try (Stream<Object> all = breads.streamAll()) {
            return all.distinct().count();
        }
    }

    long ofAList(PanacheQuery<Object> query) {
        List<Object> found = query.list();
        return found.stream().count() + breads.listAll().stream().count();
    }
}
