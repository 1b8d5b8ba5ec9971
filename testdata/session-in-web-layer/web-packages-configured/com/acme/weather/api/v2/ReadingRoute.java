package com.acme.weather.api.v2;

import org.hibernate.Session;

public class ReadingRoute {
    public Object first(Session session) { // expect: session-in-web-layer
        return session.get("Reading", 1L);
    }
}
