package com.acme.audit;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class Audit {
    private final SessionFactory factory;

    Audit(SessionFactory factory) {
        this.factory = factory;
    }

    List<Object> entries(String user) {
        try (AuditedSession session = new AuditedSession(factory.openSession(), user)) {
            return session.entries();
        }
    }

    List<Object> ofAVariable(String user) {
        Session session = factory.openSession();
        try (var audited = new AuditedSession(session, user)) {
            return audited.entries();
        }
    }

    /** The subclass hands its argument up to the one that closes it. */
    static final class Admin extends AuditedSession {
        Admin(Session session) {
            super(session, "admin");
        }
    }

    List<Object> ofAdmin() {
        try (Admin admin = new Admin(factory.openSession())) {
            return admin.entries();
        }
    }
}
