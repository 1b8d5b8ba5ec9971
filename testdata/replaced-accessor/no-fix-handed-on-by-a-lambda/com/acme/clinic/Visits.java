package com.acme.clinic;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;
import java.util.function.Supplier;

final class Visits {
    private final Supplier<DbSession> sessions = () -> AsyncSession.open(); // expect: replaced-accessor
}
