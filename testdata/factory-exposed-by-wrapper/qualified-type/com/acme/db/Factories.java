package com.acme.db;

public final class Factories {
    private static org.hibernate.SessionFactory main;

    public static org.hibernate.SessionFactory main() { // expect: factory-exposed-by-wrapper
        return main;
    }
}
