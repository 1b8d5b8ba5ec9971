package com.acme.game;

import org.hibernate.*;

final class SamePackageBeatsOnDemandImport {
    private final SessionFactory tables = new SessionFactory();

    void play() {
        try (Session session = tables.openSession()) {
            Hibernate.isInitialized(session);
        }
    }
}
