package com.acme.db;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

public class Ledgers {
    private static SessionFactory factory;

    public static Session open() {
        return factory.openSession();
    }

    public static class Yearly extends Ledgers {}

    public record Options(boolean readOnly) {}
}
