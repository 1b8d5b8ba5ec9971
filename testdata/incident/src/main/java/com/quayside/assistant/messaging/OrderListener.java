package com.quayside.assistant.messaging;

import com.quayside.assistant.db.*;
import com.quayside.assistant.domain.PickOrder;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/** Hears of new orders; RawSessions is the neighbour in this package, not the one that the import could bring. */
public final class OrderListener {
    public void listen() throws JMSException {
        Session session = RawSessions.open();
        session.createConsumer(session.createQueue("orders")).setMessageListener(message -> Db.write(
                database -> database.find(PickOrder.class, 1L).takeBack()));
    }
}
