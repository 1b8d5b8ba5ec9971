package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;
import java.util.List;

final class Visits {
    void purge() {
        try (DbSession session = Db.session()) { // expect: replaced-accessor
            session.run("delete from visit");
            // the wards follow
            session.run("delete from ward");
        }
    }

    void purgeEach(List<String> tables) {
        for (String table : tables) {
            try (var session = Db.session()) { // expect: replaced-accessor
                if (session.count(table) > 0) {
                    session.run("delete from " + table);
                }
            }
        }
    }

    void purgeAfterACheck(boolean dry) {
        System.out.println("purge");
        if (!dry) {
            String table = "visit";
            try (DbSession session = Db.session()) { // expect: replaced-accessor
                session.run("delete from "
                        + table);
            }
        }
    }
}
