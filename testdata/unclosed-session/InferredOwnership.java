package com.acme.depot;

import com.acme.infra.Connections;
import com.acme.infra.DatabasePool;
import com.acme.infra.LegacyDao;
import com.acme.infra.SessionProvider;
import com.acme.infra.TxManager;
import com.acme.infra.HibernateUtil;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** The callee stands in a jar: its name and its owner's type say that the caller has to close. */
final class InferredOwnership extends LegacyDao {
    private final DatabasePool pool;
    private final SessionProvider sessions;
    private final TxManager manager;

    InferredOwnership(DatabasePool pool, SessionProvider sessions, TxManager manager) {
        this.pool = pool;
        this.sessions = sessions;
        this.manager = manager;
    }

    int ofPool() throws SQLException {
        Connection connection = pool.getConnection(); // expect: unclosed-session
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from crate")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    Object ofProvider(long id) {
        Session session = sessions.getSession(); // expect: unclosed-session
        return session.get("Crate", id);
    }

    String ofManager() throws SQLException {
        Connection connection = manager.getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String inherited() throws SQLException {
        Connection connection = getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    Object ofUtil(long id) {
        Session session = HibernateUtil.getSessionFactory().openSession(); // expect: unclosed-session
        return session.get("Crate", id);
    }

    String opened() throws SQLException {
        Connection connection = Connections.openReadOnly("depot"); // expect: unclosed-session
        return connection.getSchema();
    }

    String created() throws SQLException {
        Connection connection = Connections.createConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String connected() throws SQLException {
        Connection connection = Connections.connect("depot"); // expect: unclosed-session
        return connection.getSchema();
    }

    String newOne() throws SQLException {
        Connection connection = Connections.newConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String closed() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getSchema();
        }
    }
}
