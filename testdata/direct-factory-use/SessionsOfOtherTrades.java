package com.acme.messages;

import javax.jms.Connection;
import javax.jms.ConnectionFactory;
import javax.jms.JMSException;
import javax.jms.Session;

final class SessionsOfOtherTrades {
    private final ConnectionFactory broker;

    SessionsOfOtherTrades(ConnectionFactory broker) {
        this.broker = broker;
    }

    void send(String text) throws JMSException {
        Connection connection = broker.createConnection();
        Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        session.createProducer(session.createQueue("orders")).send(session.createTextMessage(text));
        connection.close();
    }
}
