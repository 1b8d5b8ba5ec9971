package com.acme.weather.apiclient;

import org.hibernate.Session;

public class ReadingClient {
    public Object first(Session session) { // expect: session-in-signature
        return session.get("Reading", 1L);
    }
}
