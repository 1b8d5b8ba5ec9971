package com.acme.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.neo4j.driver.Driver;

final class SessionsOfLibraries {
    static final class Orders {
        private final Session session; // expect: session-in-field

        Orders(SessionFactory factory) {
            this.session = factory.openSession();
        }

        List<Object> all() {
            return session.createQuery("from Order", Object.class).list();
        }
    }

    static final class Books {
        private final EntityManager manager; // expect: session-in-field

        Books(EntityManagerFactory factory) {
            manager = factory.createEntityManager();
        }

        Object find(long id) {
            return manager.find(Object.class, id);
        }
    }

    static final class Breads {
        private final SqlSessionFactory factory;
        private SqlSession session; // expect: session-in-field

        Breads(SqlSessionFactory factory) {
            this.factory = factory;
        }

        void open() {
            SqlSession opened = factory.openSession();
            this.session = opened;
        }

        int bake() {
            return session.update("bread.bake");
        }
    }

    static final class Trees {
        private final Handle handle; // expect: session-in-field

        Trees(Jdbi jdbi) {
            this.handle = jdbi.open();
        }

        int fell() {
            return handle.execute("delete from tree");
        }
    }

    static final class Routes {
        private org.neo4j.driver.Session session; // expect: session-in-field

        void connect(Driver driver) {
            session = driver.session();
        }

        void drop() {
            session.run("match (n) detach delete n").consume();
        }
    }
}
