package com.acme.clinic;

import com.acme.db.Db;
import java.util.List;

final class Visits {
    long count(List<String> wards) {
        try (var session = Db.session()) { // expect: replaced-accessor
            return wards.stream().mapToLong(session::count).sum();
        }
    }
}
