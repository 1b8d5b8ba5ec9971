package com.acme.pricing;

import com.mongodb.client.ClientSession;
import javax.jdo.PersistenceManager;
import org.jdbi.v3.core.Handle;
import org.keycloak.models.KeycloakSession;
import org.neo4j.driver.Session;

public interface SessionsOfEveryLibrary {
    void mongo(ClientSession session); // expect: session-in-signature

    void jdo(PersistenceManager manager); // expect: session-in-signature

    void jdbi(Handle handle); // expect: session-in-signature

    void keycloak(KeycloakSession session); // expect: session-in-signature

    void neo4j(Session session); // expect: session-in-signature

    void sql2o(org.sql2o.Connection connection); // expect: session-in-signature

    void r2dbc(io.r2dbc.spi.Connection connection); // expect: session-in-signature

    void vertx(io.vertx.sqlclient.SqlConnection connection); // expect: session-in-signature
}
