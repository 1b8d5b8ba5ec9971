package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge(Object ward) {
        DbSession session = AsyncSession.open(); // expect: replaced-accessor
        if (!(ward instanceof String name)) {
            return;
        }
        session.run(name);
        session.close();
        System.out.println(name);
    }
}
