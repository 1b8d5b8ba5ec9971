package com.acme.harbor;

import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

final class JdbiLazyResultIsNoSession {
    long free(Handle handle) {
        try (Stream<Long> ids = handle.createQuery("select id from berth").mapTo(Long.class).stream()) {
            return ids.count();
        }
    }
}
