package com.acme.orders;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Handle;
import org.neo4j.driver.Driver;

final class SessionsOfLibraries {
    void hibernate(SessionFactory factory) {
        Session session = factory.openSession();
        session.close();
        session.flush(); // expect: use-after-close
    }

    Object jpa(EntityManager manager, long id) {
        manager.close();
        return manager.find(Object.class, id); // expect: use-after-close
    }

    List<Object> myBatis(SqlSession session) {
        session.close();
        return session.selectList("order.all"); // expect: use-after-close
    }

    int jdbi(Handle handle) {
        handle.close();
        return handle.execute("delete from orders"); // expect: use-after-close
    }

    void neo4j(Driver driver) {
        var session = driver.session();
        try {
            session.run("match (n) return n").consume();
        } finally {
            session.close();
        }
        session.run("match (n) detach delete n"); // expect: use-after-close
    }

    void open(Session session) {
        session.close();
        if (session.isOpen()) {
            session.flush();
        }
    }

    /** Disconnecting and clearing close nothing. */
    void cleared(Session session) {
        session.clear();
        session.flush();
    }
}
