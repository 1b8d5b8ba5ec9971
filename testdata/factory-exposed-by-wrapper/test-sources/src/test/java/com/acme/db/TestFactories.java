package com.acme.db;

import org.hibernate.SessionFactory;

public final class TestFactories {
    public static SessionFactory main() {
        return null;
    }
}
