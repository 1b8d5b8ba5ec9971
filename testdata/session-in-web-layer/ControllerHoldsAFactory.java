package com.acme.weather.api;

import org.hibernate.Session;
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.springframework.stereotype.Controller;

@Controller
class ControllerHoldsAFactory {
    private final SessionFactory readings; // expect: session-in-web-layer

    ControllerHoldsAFactory(SessionFactory readings) { // expect: session-in-web-layer
        this.readings = readings;
    }

    Object first() {
        try (Session session = readings.openSession()) { // expect: direct-factory-use
            return session.get("Reading", 1L);
        }
    }
}
