package com.acme.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What stands under the guard closes what is not there. */
final class GuardTheWrongWayRound {
    private final DataSource clinic;

    GuardTheWrongWayRound(DataSource clinic) {
        this.clinic = clinic;
    }

    String isNull() throws SQLException {
        Connection connection = null;
        try {
            connection = clinic.getConnection(); // expect: unclosed-session
            return connection.getSchema();
        } finally {
            if (connection == null) {
                connection.close();
            }
        }
    }

    String isClosed() throws SQLException {
        Connection connection = clinic.getConnection(); // expect: unclosed-session
        try {
            return connection.getSchema();
        } finally {
            if (connection.isClosed()) {
                connection.close();
            }
        }
    }

    String isNullToo() throws SQLException {
        Connection connection = null;
        try {
            connection = clinic.getConnection(); // expect: unclosed-session
            return connection.getSchema();
        } finally {
            if (Objects.isNull(connection)) {
                connection.close();
            }
        }
    }

    Object notOpen(SessionFactory factory, long id) {
        Session session = factory.openSession(); // expect: unclosed-session
        try {
            return session.get("Patient", id);
        } finally {
            if (!session.isOpen()) {
                session.close();
            }
        }
    }

    /** The close depends on another value that may be null although the connection is open. */
    int statementGuards(String ward) throws SQLException {
        Connection connection = null;
        java.sql.PreparedStatement statement = null;
        try {
            connection = clinic.getConnection(); // expect: close-not-guaranteed
            statement = connection.prepareStatement("select beds from ward where name = ?");
            statement.setString(1, ward);
            var rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            if (statement != null) {
                connection.close();
            }
        }
    }
}
