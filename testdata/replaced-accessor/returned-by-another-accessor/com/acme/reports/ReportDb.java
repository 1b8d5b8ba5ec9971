package com.acme.reports;

import com.acme.db.AsyncSession;
import com.acme.db.DbSession;

final class ReportDb {
    private ReportDb() {}

    static DbSession session() {
        return AsyncSession.open(); // expect: replaced-accessor
    }
}
