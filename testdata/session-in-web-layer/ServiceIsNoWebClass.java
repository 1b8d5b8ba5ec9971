package com.acme.weather.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.stereotype.Service;

@Service
class ServiceIsNoWebClass {
    @PersistenceContext
    private EntityManager readings;

    Object first() {
        return readings.find(Object.class, 1L);
    }
}
