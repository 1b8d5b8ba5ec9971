package com.acme.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A close that throws has closed its own value. */
final class ClosesThatThrow {
    void own(DataSource vault) throws SQLException {
        Connection connection = vault.getConnection();
        try {
            connection.setReadOnly(true);
        } finally {
            connection.close();
        }
    }

    void counted(DataSource vault, int[] closed) throws SQLException {
        Connection connection = vault.getConnection();
        try {
            connection.setReadOnly(true);
        } finally {
            closed[0]++;
            connection.close();
        }
    }

    /** Closing a session of Hibernate is not expected to throw. */
    void other(DataSource vault, SessionFactory factory) throws SQLException {
        Session session = factory.openSession();
        Connection connection = null;
        try {
            connection = vault.getConnection();
            connection.setReadOnly(true);
        } finally {
            session.close();
            if (connection != null) {
                connection.close();
            }
        }
    }
}
