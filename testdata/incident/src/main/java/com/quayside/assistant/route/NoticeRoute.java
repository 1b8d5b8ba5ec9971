package com.quayside.assistant.route;

import com.quayside.assistant.messaging.RawSessions;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.Map;

/** Puts a notice on the board of the break room; its RawSessions are the message broker's. */
public final class NoticeRoute implements Route {
    @Override
    public Reply handle(Map<String, String> query) {
        try (Session session = RawSessions.open()) {
            session.createProducer(session.createTopic("board")).send(session.createTextMessage(query.get("text")));
            return Reply.ok("posted");
        } catch (JMSException e) {
            return Reply.unavailable();
        }
    }
}
