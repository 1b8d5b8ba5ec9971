package com.quayside.assistant.route;

import com.quayside.assistant.db.RawSessions; // expect: forbidden-import
import java.util.Map;

/** For the load balancer. */
public final class HealthRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        return RawSessions.reachable() ? Reply.ok("up") : Reply.unavailable();
    }
}
