package com.acme.weather.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RestControllerHoldsAnEntityManager {
    @PersistenceContext
    private EntityManager readings; // expect: session-in-web-layer

    @GetMapping("/reading")
    Object first() {
        return readings.find(Object.class, 1L);
    }
}
