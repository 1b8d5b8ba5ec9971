package com.acme.clinic;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class Visits {
    String purge(Object ward) {
        String done;
        try (DbSession session = Db.session()) { // expect: replaced-accessor
            session.run("""
                    delete
                      from visit

                    """);
            done = """
                done
                """;
            for (int i = 0; i < 3; i++) {
                session.run("analyze");
            }
        }
        for (int i = 0; i < 3; i++) {
            done += i;
        }
        return done;
    }
}
