package com.acme.weather.ops;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpsController {
    @PersistenceContext
    private EntityManager readings;

    public Object first(org.hibernate.Session session) { // expect: session-in-signature
        return session.get("Reading", 1L);
    }
}
