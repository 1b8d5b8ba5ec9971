package com.acme.orders;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.Query;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens to a stream between its opening and its end. */
final class StreamsOnTheWay {
    List<String> collectedInTry(JdbcTemplate template) {
        try (Stream<String> names = template.queryForStream("select name from customer", (row, number) -> row.getString(1)).filter(name -> !name.isBlank())) {
            return names.collect(Collectors.toList());
        }
    }

    /** The first stream is lost where its filter is assigned to the same variable, but closing the last closes all. */
    long reassigned(Query<String> query, boolean blank) {
        Stream<String> names = query.stream();
        if (!blank) {
            names = names.filter(name -> !name.isBlank());
        }
        try (Stream<String> all = names) {
            return all.count();
        }
    }

    String first(Query<String> query) {
        Iterator<String> names = query.stream().iterator(); // expect: unclosed-cursor-or-stream
        return names.hasNext() ? names.next() : "";
    }

    long onException(Query<String> query) {
        Stream<String> names = query.stream(); // expect: unclosed-cursor-or-stream
        long count = names.count();
        names.close();
        return count;
    }

    long inFinally(Query<String> query) {
        Stream<String> names = query.stream();
        try {
            return names.count();
        } finally {
            names.close();
        }
    }

    /** Given to a method of the project that closes it. */
    long passed(Query<String> query) {
        return count(query.stream());
    }

    long lent(Query<String> query) {
        return size(query.stream()); // expect: unclosed-cursor-or-stream
    }

    private static long count(Stream<String> names) {
        try (names) {
            return names.count();
        }
    }

    private static long size(Stream<String> names) {
        return names.count();
    }

    Stream<String> supplied(Query<String> query) {
        return Stream.of(1, 2).flatMap(page -> query.setFirstResult(page).stream());
    }
}
