package com.acme.press;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Fields whose value is registered with somebody who closes it. */
final class HandedToAnotherOwner {
    private final List<AutoCloseable> atTheEnd = new ArrayList<>();
    private final Connection connection;
    private Session session;

    HandedToAnotherOwner(DataSource press) throws SQLException {
        this.connection = press.getConnection();
        atTheEnd.add(connection);
    }

    void begin(SessionFactory factory, List<Runnable> hooks) {
        session = factory.openSession();
        hooks.add(session::close);
    }

    String schema() throws SQLException {
        return session.isOpen() ? connection.getSchema() : "";
    }

    void end() throws Exception {
        for (AutoCloseable closeable : atTheEnd) {
            closeable.close();
        }
    }
}
