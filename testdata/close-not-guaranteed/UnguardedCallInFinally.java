package com.acme.tickets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;

/** A call in finally that throws skips the close behind it. */
final class UnguardedCallInFinally {
    private final DataSource tickets;

    UnguardedCallInFinally(DataSource tickets) {
        this.tickets = tickets;
    }

    void sell(String seat) throws SQLException {
        Connection connection = tickets.getConnection(); // expect: close-not-guaranteed
        boolean done = false;
        try (PreparedStatement statement = connection.prepareStatement("update seat set sold = true where name = ?")) {
            statement.setString(1, seat);
            done = statement.executeUpdate() == 1;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.close();
        }
    }

    void block(String seat) throws SQLException {
        Connection connection = tickets.getConnection(); // expect: close-not-guaranteed
        try {
            connection.setAutoCommit(false);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    void refund(EntityManagerFactory factory, Object ticket) {
        EntityManager manager = factory.createEntityManager(); // expect: close-not-guaranteed
        try {
            manager.getTransaction().begin();
            manager.remove(ticket);
            manager.getTransaction().commit();
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    void resell(SessionFactory factory, Object ticket) {
        Session session = factory.openSession();
        Transaction transaction = null;
        try {
            transaction = session.beginTransaction();
            session.merge(ticket);
            transaction.commit();
        } catch (RuntimeException e) {
            if (transaction != null) {
                transaction.rollback();
            }
            throw e;
        } finally {
            session.close();
        }
    }

    /** What may throw has a try of its own. */
    void release(String seat) throws SQLException {
        Connection connection = tickets.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.commit();
        } finally {
            try {
                connection.setAutoCommit(true);
            } finally {
                connection.close();
            }
        }
    }

    void swallow(String seat) throws SQLException {
        Connection connection = tickets.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.commit();
        } finally {
            try {
                connection.rollback();
            } catch (SQLException e) {
                System.err.println("cannot roll back " + seat);
            }
            connection.close();
        }
    }
}
