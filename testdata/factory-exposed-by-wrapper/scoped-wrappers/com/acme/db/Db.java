package com.acme.db;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

public final class Db {
    private final SessionFactory factory;

    public Db(SessionFactory factory) {
        this.factory = factory;
    }

    public <R> R read(Function<Session, R> work) {
        return factory.fromTransaction(work::apply);
    }

    public void write(Consumer<Session> work) {
        factory.inTransaction(work::accept);
    }

    public void use(SessionFactory other) {
        other.isClosed();
    }
}
