package com.quayside.assistant.agent;

import com.quayside.assistant.db.*; // expect: forbidden-import

/** Counts what waits. */
public final class StatusTool implements Tool {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public String run(String input) {
        if (!RawSessions.reachable()) {
            return "unknown";
        }
        return Db.read(session -> session.createQuery("select count(o) from PickOrder o", Long.class)
                        .getSingleResult())
                + " orders wait";
    }
}
