package com.acme.payroll;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class ThrowsBetweenOpenAndTry {
    private static final Logger LOG = LoggerFactory.getLogger(ThrowsBetweenOpenAndTry.class);
    private final DataSource payroll;

    ThrowsBetweenOpenAndTry(DataSource payroll) {
        this.payroll = payroll;
    }

    void pay(int month) throws SQLException {
        Connection connection = payroll.getConnection(); // expect: close-not-guaranteed
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement("update wage set paid = true where month = ?")) {
            statement.setInt(1, month);
            statement.executeUpdate();
            connection.commit();
        } finally {
            connection.close();
        }
    }

    void raise(Map<String, Integer> percent, String grade) throws SQLException {
        Connection connection = payroll.getConnection(); // expect: close-not-guaranteed
        int raise = Integer.parseInt(grade) + percent.get(grade);
        try (PreparedStatement statement = connection.prepareStatement("update wage set amount = amount * ?")) {
            statement.setInt(1, raise);
            statement.executeUpdate();
        } finally {
            connection.close();
        }
    }

    void dismiss(SessionFactory factory, Object employee) {
        Session session = factory.openSession(); // expect: close-not-guaranteed
        Transaction transaction = session.beginTransaction();
        try {
            session.remove(employee);
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        } finally {
            session.close();
        }
    }

    /** Nothing of this throws: logging, counting, collecting. */
    void log(int month) throws SQLException {
        Connection connection = payroll.getConnection();
        LOG.debug("paying {}", month);
        long start = System.currentTimeMillis();
        StringBuilder sql = new StringBuilder("update wage set paid = true where month = ");
        sql.append(month);
        boolean done = false;
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            done = statement.executeUpdate() > 0;
        } finally {
            connection.close();
        }
        System.out.println(done + " after " + (System.currentTimeMillis() - start) + " ms");
    }
}
