package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        try (DbSession outer = Db.session()) { // expect: replaced-accessor
            try (DbSession inner = Db.session("ward")) { // expect: replaced-accessor
                inner.run("delete from ward");
                outer.run("delete from visit");
            }
        }
    }
}
