package com.acme.reports;

import com.acme.db.Db;
import com.acme.db.DbSession;

final class ReportDb {
    private ReportDb() {}

    static DbSession session() {
        return Db.session(); // expect: replaced-accessor
    }
}
