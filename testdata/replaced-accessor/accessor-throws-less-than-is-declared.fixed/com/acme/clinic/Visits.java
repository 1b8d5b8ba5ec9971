package com.acme.clinic;

import com.acme.db.Db;
import java.io.IOException;

final class Visits {
    long count() throws IOException {
        try (var session = Db.session()) { // expect: replaced-accessor
            return session.count("visit");
        }
    }
}
