package com.acme.orchard;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;

final class JdbiLazy {
    String first(Handle handle) {
        ResultIterator<String> kinds = handle.createQuery("select kind from tree").mapTo(String.class).iterator(); // expect: unclosed-cursor-or-stream
        return kinds.hasNext() ? kinds.next() : "";
    }

    boolean any(ResultIterable<String> kinds) {
        return kinds.stream().anyMatch("quince"::equals); // expect: unclosed-cursor-or-stream
    }

    String closed(Handle handle) {
        try (ResultIterator<String> kinds = handle.createQuery("select kind from tree").mapTo(String.class).iterator()) {
            return kinds.hasNext() ? kinds.next() : "";
        }
    }

    /** The handle closes what it opened. */
    boolean closedWithTheHandle(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select kind from tree").mapTo(String.class).stream().anyMatch("quince"::equals));
    }

    boolean closedWithTheHandleToo(Jdbi jdbi) {
        try (Handle handle = jdbi.open()) {
            Stream<String> kinds = handle.createQuery("select kind from tree").mapTo(String.class).stream();
            return kinds.anyMatch("quince"::equals);
        }
    }

    List<String> list(Handle handle) {
        return handle.createQuery("select kind from tree").mapTo(String.class).list();
    }

    long scoped(ResultIterable<String> kinds) {
        return kinds.withStream(Stream::count);
    }
}
