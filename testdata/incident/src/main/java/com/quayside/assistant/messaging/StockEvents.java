package com.quayside.assistant.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.util.function.Supplier;

/** Tells the shop when stock changes. */
public final class StockEvents {
    private final Session session;

    public StockEvents(Session session) {
        this.session = session;
    }

    public static StockEvents connect(Supplier<Session> sessions) {
        return new StockEvents(sessions.get());
    }

    public void changed(String sku) throws JMSException {
        session.createProducer(session.createTopic("stock")).send(session.createTextMessage(sku));
    }
}
