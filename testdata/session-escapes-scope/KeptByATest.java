package com.acme.orders;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Run by a listener as long as the session is open, and cleared behind the test. */
class KeptByATest {
    private static Runnable onLoad;

    private SessionFactory factory;

    @AfterEach
    void clear() {
        onLoad = null;
    }

    @Test
    void guards() {
        try (Session session = factory.openSession()) {
            onLoad = () -> session.get("Order", 1L);
            session.persist(new Object());
        }
    }

    static void loaded() {
        onLoad.run();
    }
}
