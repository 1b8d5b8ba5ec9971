package com.acme.railway;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;

/** Opened for nothing. */
final class Dropped {
    void warmUp(DataSource source) throws SQLException {
        source.getConnection(); // expect: discarded-open
    }

    boolean reachable(DataSource source) {
        try {
            source.getConnection(); // expect: discarded-open
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    void open(Jdbi jdbi, SessionFactory factory) {
        jdbi.open(); // expect: discarded-open
        factory.openSession(); // expect: discarded-open
    }

    boolean isNull(DataSource source) throws SQLException {
        return source.getConnection() != null; // expect: discarded-open
    }

    void opensAndCloses(DataSource source, SessionFactory factory) throws SQLException {
        source.getConnection().close();
        factory.openSession().close();
    }

    boolean right(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
