package com.acme.clinic;

// expect: forbidden-import
import java.util.List;

final class Visits {
    long count(List<String> queries) {
        return queries.size();
    }
}
