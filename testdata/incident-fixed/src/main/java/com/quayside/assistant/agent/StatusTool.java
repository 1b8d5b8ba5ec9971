package com.quayside.assistant.agent;

import com.quayside.assistant.db.*;

/** Counts what waits. */
public final class StatusTool implements Tool {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public String run(String input) {
        if (!Db.reachable()) {
            return "unknown";
        }
        return Db.read(session -> session.createQuery("select count(o) from PickOrder o", Long.class)
                        .getSingleResult())
                + " orders wait";
    }
}
