package com.acme.tools.db;

import java.sql.Connection;
import java.sql.SQLException;

/** A method that fills a field and returns it lends; so does, as likely as not, one without a body. */
abstract class KeptInAFieldAndHandedOut implements AutoCloseable {
    private final Source source;
    private Connection connection;

    KeptInAFieldAndHandedOut(Source source) {
        this.source = source;
    }

    protected Connection getConnection() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
        return connection;
    }

    abstract org.hibernate.Session getSession();

    String product() throws SQLException {
        return getConnection().getMetaData().getDatabaseProductName();
    }

    boolean isOpenFor(Object tool) {
        return getSession().contains(tool);
    }

    @Override
    public void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    interface Source {
        Connection getConnection() throws SQLException;
    }
}
