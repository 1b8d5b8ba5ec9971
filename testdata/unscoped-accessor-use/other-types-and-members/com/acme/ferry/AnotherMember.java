package com.acme.ferry;

import com.acme.db.Db;

final class AnotherMember {
    // Db.session().count("crossing")
    String text() {
        return Db.stats() + "Db.session()";
    }
}
