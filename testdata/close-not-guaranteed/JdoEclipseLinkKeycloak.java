package com.acme.warehouse;

import javax.jdo.PersistenceManager;
import javax.jdo.PersistenceManagerFactory;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.Server;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Sessions that end by release, commit or close. */
final class JdoEclipseLinkKeycloak {
    void store(PersistenceManagerFactory factory, Object pallet) {
        PersistenceManager manager = factory.getPersistenceManager(); // expect: close-not-guaranteed
        manager.makePersistent(pallet);
        manager.close();
    }

    void stored(PersistenceManagerFactory factory, Object pallet) {
        PersistenceManager manager = factory.getPersistenceManager();
        try {
            manager.currentTransaction().begin();
            manager.makePersistent(pallet);
            manager.currentTransaction().commit();
        } finally {
            try {
                if (manager.currentTransaction().isActive()) {
                    manager.currentTransaction().rollback();
                }
            } finally {
                manager.close();
            }
        }
    }

    void move(Server server, Object pallet) {
        UnitOfWork work = server.acquireUnitOfWork(); // expect: close-not-guaranteed
        work.registerObject(pallet);
        work.commit();
    }

    void moved(Server server, Object pallet) {
        UnitOfWork work = server.acquireUnitOfWork();
        try {
            work.registerObject(pallet);
            work.commit();
        } catch (RuntimeException e) {
            work.release();
            throw e;
        }
    }

    Object find(Server server, Class<?> type) {
        ClientSession session = server.acquireClientSession(); // expect: close-not-guaranteed
        Object found = session.readObject(type);
        session.release();
        return found;
    }

    void logout(KeycloakSessionFactory factory, String realm) {
        KeycloakSession session = factory.create(); // expect: close-not-guaranteed
        session.getTransactionManager().begin();
        try {
            session.realms().removeRealm(realm);
            session.getTransactionManager().commit();
        } catch (RuntimeException e) {
            session.getTransactionManager().rollback();
        }
        session.close();
    }

    void loggedOut(KeycloakSessionFactory factory, String realm) {
        KeycloakSession session = factory.create();
        try {
            session.getTransactionManager().begin();
            session.realms().removeRealm(realm);
            session.getTransactionManager().commit();
        } finally {
            session.close();
        }
    }
}
