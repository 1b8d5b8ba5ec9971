package com.acme.ferry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What is opened is returned; that setting it up may fail is no reason to hold a commit back. */
final class HandedOnOnEveryNormalPath {
    private final DataSource source;
    private final SessionFactory sessions;

    HandedOnOnEveryNormalPath(DataSource source, SessionFactory sessions) {
        this.source = source;
        this.sessions = sessions;
    }

    Connection readOnly() throws SQLException {
        Connection connection = source.getConnection();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    Connection named(Properties names) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setClientInfo(names);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    Session manual() {
        Session session = sessions.openSession();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return session;
    }

    /** Valid ones are handed on, the others are forgotten. */
    Connection validOrNull() throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        if (connection.isValid(1)) {
            return connection;
        }
        return null;
    }

    Connection validOrClosed() throws SQLException {
        Connection connection = source.getConnection();
        if (connection.isValid(1)) {
            return connection;
        }
        connection.close();
        return null;
    }
}
