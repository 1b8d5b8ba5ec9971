package com.acme.orders;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Only a close that declares a checked exception is expected to throw. */
final class SessionsThatDoNotThrow {
    void two(SessionFactory factory, EntityManagerFactory managers, Object order) {
        Session session = null;
        EntityManager manager = null;
        try {
            session = factory.openSession();
            manager = managers.createEntityManager();
            manager.persist(session.merge(order));
        } finally {
            if (manager != null) {
                manager.close();
            }
            if (session != null) {
                session.close();
            }
        }
    }

    void mixed(SqlSessionFactory factory, DataSource source) throws SQLException {
        SqlSession session = null;
        Connection connection = null;
        try {
            connection = source.getConnection();
            session = factory.openSession();
            session.update("order.close");
        } finally {
            if (session != null) {
                session.close();
            }
            if (connection != null) {
                connection.close();
            }
        }
    }

    /** The other way round the session may be lost. */
    void mixedTheOtherWay(SqlSessionFactory factory, DataSource source) throws SQLException {
        SqlSession session = null;
        Connection connection = null;
        try {
            connection = source.getConnection();
            session = factory.openSession();
            session.update("order.close");
        } finally {
            if (connection != null) {
                connection.close(); // expect: close-chain-not-isolated
            }
            if (session != null) {
                session.close();
            }
        }
    }
}
