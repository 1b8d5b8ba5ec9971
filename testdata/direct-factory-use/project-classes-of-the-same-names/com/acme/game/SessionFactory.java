package com.acme.game;

public final class SessionFactory {
    public Session openSession() {
        return new Session();
    }

    public Session getCurrentSession() {
        return new Session();
    }
}
