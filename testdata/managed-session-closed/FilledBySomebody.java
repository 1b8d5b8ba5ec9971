package com.acme.vineyard;

import com.acme.unknown.Sessions;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who fills the field, and who closes what. */
final class FilledBySomebody {
    /** Filled by hand too: which one is closed is not known. */
    static final class Both {
        @PersistenceContext
        private EntityManager manager;

        void outsideAContainer(EntityManagerFactory factory) {
            manager = factory.createEntityManager();
        }

        void stop() {
            manager.close();
        }
    }

    static final class ByConstructor {
        private final EntityManager manager;

        @Inject
        ByConstructor(EntityManager manager) {
            this.manager = manager;
        }

        void stop() {
            try (EntityManager closing = manager) { // expect: managed-session-closed
                closing.flush();
            }
        }

        void later(java.util.List<Runnable> atTheEnd) {
            atTheEnd.add(() -> manager.close()); // expect: managed-session-closed
        }
    }

    /** A plain constructor says nothing. */
    static final class Given {
        private final EntityManager manager;

        Given(EntityManager manager) {
            this.manager = manager;
        }

        void stop() {
            manager.close();
        }
    }

    static final class Hidden {
        @Autowired
        private EntityManager manager;

        void own(EntityManagerFactory factory) {
            EntityManager manager = factory.createEntityManager();
            manager.close();
        }

        Object other(Given given) {
            given.manager.close();
            return manager;
        }
    }

    /** What only its name tells to be a close may leave a current session alone. */
    void byAnUnknownMethod(SessionFactory factory) {
        Session session = factory.getCurrentSession();
        Sessions.closeIfOwn(session);
    }

    void twice(SessionFactory factory, boolean now) {
        Session session = factory.getCurrentSession();
        if (now) {
            session.close(); // expect: managed-session-closed
        } else {
            session.flush();
            session.close(); // expect: managed-session-closed
        }
    }

    /** Its transaction may be ended. */
    void committed(SessionFactory factory) {
        Session session = factory.getCurrentSession();
        session.beginTransaction();
        session.flush();
        session.getTransaction().commit();
    }

    /** The new one is closed, not the current one. */
    void reassigned(SessionFactory factory) {
        Session session = factory.getCurrentSession();
        session.flush();
        session = factory.openSession();
        session.close();
    }
}
