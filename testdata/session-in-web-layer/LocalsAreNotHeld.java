package com.acme.weather.api;

import com.acme.weather.Sessions;
import org.hibernate.Session;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LocalsAreNotHeld {
    Object first() {
        Session session = Sessions.current();
        return session.get("Reading", 1L);
    }
}
