package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    String purge(Object ward) {
        String done;
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
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
        session.close();
        for (int i = 0; i < 3; i++) {
            done += i;
        }
        return done;
    }
}
