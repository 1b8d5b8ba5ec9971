package com.acme.messages;

import jakarta.jms.*;

final class JmsByOnDemandImport {
    private ConnectionFactory broker;

    void ping() throws JMSException {
        try (Connection connection = broker.createConnection();
                Session session = connection.createSession()) {
            session.createTextMessage("ping");
        }
    }
}
