package com.quayside.assistant.report;

/** Raw sessions under a name of our own. */
public class ReportSessions extends com.quayside.assistant.db.RawSessions { // expect: forbidden-import
    protected ReportSessions() {}

    public static int fetchSize() {
        return Integer.parseInt(settings().get("hibernate.jdbc.fetch_size"));
    }
}
