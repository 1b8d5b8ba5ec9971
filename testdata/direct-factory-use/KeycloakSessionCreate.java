package com.acme.login;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory; // expect: forbidden-import

final class KeycloakSessionCreate {
    private KeycloakSessionFactory logins; // expect: factory-held-outside-db

    boolean known(String realm) {
        KeycloakSession session = logins.create(); // expect: direct-factory-use
        try {
            return session.realms().getRealmByName(realm) != null;
        } finally {
            session.close();
        }
    }
}
