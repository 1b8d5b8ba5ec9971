package com.acme.ferry;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Crossings {
    void purge() {
        DbSession session = Db.session(); // expect: unscoped-accessor-use
        try {
            session.run("delete from crossing");
        } finally {
            session.close();
        }
    }
}
