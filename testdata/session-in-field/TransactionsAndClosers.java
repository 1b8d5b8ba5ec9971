package com.acme.reef;

import com.google.common.io.Closer;
import io.ebean.Database;
import io.ebean.Transaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What ends a transaction does not end a connection. */
final class TransactionsAndClosers {
    static final class Dive {
        private Transaction transaction;

        void begin(Database reef) {
            transaction = reef.beginTransaction();
        }

        void end() {
            transaction.commit();
        }
    }

    static final class Drift {
        private Transaction transaction; // expect: session-in-field

        void begin(Database reef) {
            transaction = reef.beginTransaction();
        }

        boolean isActive() {
            return transaction.isActive();
        }
    }

    static final class Swim {
        private Connection connection; // expect: session-in-field

        void begin(DataSource reef) throws SQLException {
            connection = reef.getConnection();
            connection.setAutoCommit(false);
        }

        void end() throws SQLException {
            connection.commit();
        }
    }

    static final class Registered {
        private final Closer closer = Closer.create();
        private final Session session;

        Registered(Driver reef) {
            this.session = reef.session();
            closer.register(session::close);
        }

        long count() {
            return session.run("match (n) return count(n)").single().get(0).asLong();
        }

        void end() throws IOException {
            closer.close();
        }
    }
}
