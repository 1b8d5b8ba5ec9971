package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class FerryDb {
    private FerryDb() {}

    static DbSession session() {
        return Db.session("ferry");
    }

    static DbSession lease() {
        return Db.session("ferry"); // expect: unscoped-accessor-use
    }
}
