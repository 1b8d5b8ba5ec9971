package com.acme.weather.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.hibernate.Session;

@Path("/reading")
public class PathResourceTakesASession {
    @Inject
    Session current; // expect: session-in-web-layer

    @GET
    public Object first(@Context Session session) { // expect: session-in-web-layer
        return session == current ? null : session.get("Reading", 1L);
    }
}
