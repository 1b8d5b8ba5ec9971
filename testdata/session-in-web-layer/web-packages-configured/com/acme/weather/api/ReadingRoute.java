package com.acme.weather.api;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class ReadingRoute {
    @PersistenceContext
    private EntityManager readings; // expect: session-in-web-layer
}
