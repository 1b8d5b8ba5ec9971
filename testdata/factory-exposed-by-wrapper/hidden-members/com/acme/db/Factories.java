package com.acme.db;

import org.hibernate.SessionFactory;

public final class Factories {
    private static SessionFactory main;

    static SessionFactory main() {
        return main;
    }

    protected SessionFactory own() {
        return main;
    }

    private SessionFactory hidden() {
        return main;
    }
}
