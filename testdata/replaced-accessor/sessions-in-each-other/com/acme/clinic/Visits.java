package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class Visits {
    void purge() {
        DbSession outer = AsyncSession.open(); // expect: replaced-accessor
        DbSession inner = AsyncSession.open("ward"); // expect: replaced-accessor
        inner.run("delete from ward");
        outer.run("delete from visit");
        inner.close();
        outer.close();
    }
}
