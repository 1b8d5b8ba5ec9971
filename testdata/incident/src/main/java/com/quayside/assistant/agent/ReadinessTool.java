package com.quayside.assistant.agent;

import static com.quayside.assistant.db.RawSessions.reachable; // expect: forbidden-import

/** Says whether questions make sense at the moment. */
public final class ReadinessTool implements Tool {
    @Override
    public String name() {
        return "ready";
    }

    @Override
    public String run(String input) {
        return reachable() ? "ask away" : "the warehouse does not answer";
    }
}
