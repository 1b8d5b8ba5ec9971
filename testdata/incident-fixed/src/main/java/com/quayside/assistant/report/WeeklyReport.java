package com.quayside.assistant.report;

import com.quayside.assistant.db.Db;
import java.util.List;
import org.hibernate.Session;

/** What went out in a week. */
public final class WeeklyReport {
    public List<String> lines() {
        try (Session session = Db.session()) {
            return session.createQuery("select sku from PickOrder where returned = false", String.class)
                    .setFetchSize(ReportSessions.fetchSize())
                    .getResultList();
        }
    }
}
