package com.acme.login;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

final class KeycloakSessionOfFactory {
    private final KeycloakSessionFactory factory;

    KeycloakSessionOfFactory(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    void expire(String realm) {
        KeycloakSession session = factory.create(); // expect: unclosed-session
        session.getTransactionManager().begin();
        session.realms().removeRealm(realm);
        session.getTransactionManager().commit();
    }

    void scoped(String realm) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> session.realms().removeRealm(realm));
    }
}
