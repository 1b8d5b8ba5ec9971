package com.acme.db;

import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Openers {
    private final SessionFactory factory;
    private final DataSource main;

    Openers(SessionFactory factory, DataSource main) {
        this.factory = factory;
        this.main = main;
    }

    public Supplier<Session> sessions() { // expect: factory-exposed-by-wrapper
        return factory::openSession;
    }

    public Callable<Connection> connections() { // expect: factory-exposed-by-wrapper
        return () -> main.getConnection();
    }

    public Supplier<String> names() {
        return () -> "main";
    }

    Supplier<Session> own() {
        return factory::openSession;
    }
}
