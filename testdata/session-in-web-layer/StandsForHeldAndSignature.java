package com.acme.weather.api;

import java.sql.Connection;
import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StandsForHeldAndSignature {
    public void use(SessionFactory factory, Session session) { // expect: session-in-web-layer, session-in-web-layer
        factory.isClosed();
        session.isOpen();
    }

    protected boolean alive(Connection connection) { // expect: session-in-web-layer
        return connection != null;
    }
}

class ReadingService {
    private SessionFactory factory; // expect: factory-held-outside-db

    public void use(Session session) { // expect: session-in-signature
        session.isOpen();
    }
}
