package com.quayside.assistant.messaging;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/** Sessions of the message broker. */
public final class RawSessions {
    private static ConnectionFactory factory;

    private RawSessions() {}

    public static void use(ConnectionFactory broker) {
        factory = broker;
    }

    public static Session open() throws JMSException {
        Connection connection = factory.createConnection();
        return connection.createSession();
    }
}
