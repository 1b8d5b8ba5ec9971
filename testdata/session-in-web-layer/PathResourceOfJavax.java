package com.acme.weather.api;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.ws.rs.Path;

@Path("/reading")
class PathResourceOfJavax {
    @PersistenceContext
    EntityManager readings; // expect: session-in-web-layer
}
