package com.acme.routes;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A lambda that is kept runs when the session is gone. */
final class LambdasThatOutliveTheScope {
    private final SessionFactory factory;
    private final ExecutorService workers;
    private Runnable afterwards = () -> {};

    LambdasThatOutliveTheScope(SessionFactory factory, ExecutorService workers) {
        this.factory = factory;
        this.workers = workers;
    }

    Supplier<Object> supplier(long id) {
        try (Session session = factory.openSession()) {
            return () -> session.get("Route", id); // expect: session-escapes-scope
        }
    }

    CompletableFuture<Object> async(long id) {
        try (Session session = factory.openSession()) {
            return CompletableFuture.supplyAsync(() -> session.get("Route", id)); // expect: session-escapes-scope
        }
    }

    void submitted(Object route) {
        try (Session session = factory.openSession()) {
            workers.submit(() -> session.persist(route)); // expect: session-escapes-scope
        }
    }

    void kept(Object route) {
        try (Session session = factory.openSession()) {
            afterwards = () -> session.refresh(route); // expect: session-escapes-scope
        }
    }

    Callable<List<Object>> anonymous() {
        try (Session session = factory.openSession()) {
            return new Callable<>() { // expect: session-escapes-scope
                @Override
                public List<Object> call() {
                    return session.createQuery("from Route", Object.class).list();
                }
            };
        }
    }

    /** Waited for inside the scope. */
    Object joined(long id) {
        try (Session session = factory.openSession()) {
            return CompletableFuture.supplyAsync(() -> session.get("Route", id)).join();
        }
    }

    Object got(long id) throws Exception {
        try (Session session = factory.openSession()) {
            return workers.submit(() -> session.get("Route", id)).get();
        }
    }

    /** Runs at once. */
    void each(List<Object> routes) {
        try (Session session = factory.openSession()) {
            routes.forEach(route -> session.merge(route));
            routes.forEach(session::refresh);
        }
    }

    /** What is kept holds the result, not the session. */
    Supplier<Object> result(long id) {
        try (Session session = factory.openSession()) {
            Object route = session.get("Route", id);
            return () -> route;
        }
    }

    void run() {
        afterwards.run();
    }
}
