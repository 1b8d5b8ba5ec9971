package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;
import java.util.List;

final class Visits {
    void purge() {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        session.run("delete from visit");
        // the wards follow
        session.run("delete from ward");
        session.close();
    }

    void purgeEach(List<String> tables) {
        for (String table : tables) {
            var session = AsyncSession.open(); // expect: replaced-accessor
            if (session.count(table) > 0) {
                session.run("delete from " + table);
            }
            session.close();
        }
    }

    void purgeAfterACheck(boolean dry) {
        System.out.println("purge");
        if (!dry) {
            String table = "visit";
            DbSession session = AsyncSession.open(); // expect: replaced-accessor
            session.run("delete from "
                    + table);
            session.close();
        }
    }
}
