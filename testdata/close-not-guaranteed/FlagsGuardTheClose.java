package com.acme.customs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class FlagsGuardTheClose {
    private final DataSource customs;
    private final boolean keepOpen;

    FlagsGuardTheClose(DataSource customs, boolean keepOpen) {
        this.customs = customs;
        this.keepOpen = keepOpen;
    }

    String flag(Connection given) throws SQLException {
        Connection connection = given;
        boolean opened = false;
        try {
            if (connection == null) {
                connection = customs.getConnection();
                opened = true;
            }
            return connection.getSchema();
        } finally {
            if (opened) {
                connection.close();
            }
        }
    }

    String sameQuestion(Connection given) throws SQLException {
        Connection connection = given == null ? customs.getConnection() : given;
        try {
            return connection.getSchema();
        } finally {
            if (given == null) {
                connection.close();
            }
        }
    }

    Object declared(SessionFactory factory, Session given, long id) {
        final boolean own = given == null;
        final Session session;
        if (own) {
            session = factory.openSession();
        } else {
            session = given;
        }
        try {
            return session.get("Parcel", id);
        } finally {
            if (own) {
                session.close();
            }
        }
    }

    String byCount(int parcels) throws SQLException {
        Connection connection = null;
        if (parcels > 0) {
            connection = customs.getConnection();
        }
        try {
            return parcels > 0 ? connection.getSchema() : "";
        } finally {
            if (parcels > 0) {
                connection.close();
            }
        }
    }

    /** The flag is about something else: where it is set, the connection stays open. */
    String otherFlag() throws SQLException {
        Connection connection = customs.getConnection(); // expect: close-not-guaranteed
        try {
            return connection.getSchema();
        } finally {
            if (!keepOpen) {
                connection.close();
            }
        }
    }

    /** Set too late: an exception before it skips the close. */
    void lateFlag(String parcel) throws SQLException {
        boolean done = false;
        Connection connection = customs.getConnection(); // expect: close-not-guaranteed
        try {
            connection.setClientInfo("parcel", parcel);
            done = true;
        } finally {
            if (done) {
                connection.close();
            }
        }
    }
}
