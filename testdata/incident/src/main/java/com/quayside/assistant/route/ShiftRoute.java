package com.quayside.assistant.route;

import com.quayside.assistant.domain.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Badge in, badge out. */
public final class ShiftRoute implements Route {
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    @Override
    public Reply handle(Map<String, String> query) {
        String picker = query.get("picker");
        Session running = sessions.remove(picker);
        if (running == null) {
            start(Session.open(picker));
            return Reply.ok("welcome");
        }
        running.close();
        return Reply.ok("goodbye after " + running.length().toHours() + " h");
    }

    public void start(Session session) {
        sessions.put(session.picker(), session);
    }
}
