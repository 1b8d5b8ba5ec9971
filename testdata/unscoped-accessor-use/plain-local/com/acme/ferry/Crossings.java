package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Crossings {
    void purge() {
        DbSession session = Db.session(); // expect: unscoped-accessor-use
        session.run("delete from crossing");
        session.close();
    }

    void purgeByVar() {
        var session = Db.session("north"); // expect: unscoped-accessor-use
        session.run("delete from crossing");
    }
}
