package com.acme.game;

final class SamePackage {
    private final SessionFactory tables = new SessionFactory();

    void play() {
        try (Session session = tables.openSession()) {
            session.hashCode();
        }
    }
}
