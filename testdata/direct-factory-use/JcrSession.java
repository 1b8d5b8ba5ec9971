package com.acme.messages;

import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

final class JcrSession {
    private Repository content;

    boolean live() throws RepositoryException {
        Session session = content.login();
        try {
            return session.isLive();
        } finally {
            session.logout();
        }
    }
}
