package com.acme.clinic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

// the clinic's own
import com.acme.db.Db; // expect: forbidden-import

final class Visits {
    long count(Map<String, List<String>> queries) {
        try (Db session = requireNonNull(Db.open())) {
            return session.count(queries.get("visit").get(0));
        }
    }
}
