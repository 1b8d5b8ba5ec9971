package com.acme.rail;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What the end of a {@code try} with resources throws. */
final class ClosingOfResources {
    private static final Logger LOG = Logger.getLogger("rail");
    private final DataSource source;
    private final SessionFactory factory;

    ClosingOfResources(DataSource source, SessionFactory factory) {
        this.source = source;
        this.factory = factory;
    }

    void connectionThrows(Connection given) throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        try (given) {
            LOG.info("nothing to do");
        }
        connection.close();
    }

    /** The closing of a session declares nothing. */
    void sessionDoesNot(Session given) {
        Session session = factory.openSession();
        try (given) {
            LOG.info("nothing to do");
        }
        session.close();
    }

    void nothingIsClosed() throws SQLException {
        Connection connection = source.getConnection();
        try (Connection none = null) {
            LOG.info("nothing to do");
        }
        connection.close();
    }

    /** Behind the first exception, that of the closing is suppressed (JLS 14.20.3.1), so the clause does not see it. */
    void suppressed(Connection given) throws SQLException {
        Connection connection = source.getConnection();
        try {
            try (given) {
                throw new IllegalStateException("not today");
            } catch (IllegalStateException e) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.info("closed all the same");
        }
    }
}
