package com.acme.ferry;

import com.acme.db.Db;

final class CrossingsTest {
    long count() {
        return Db.session().count("crossing");
    }
}
