package com.quayside.assistant.route;

import com.quayside.assistant.db.Db;
import java.util.Map;

/** For the load balancer. */
public final class HealthRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        return Db.reachable() ? Reply.ok("up") : Reply.unavailable();
    }
}
