package com.acme.clinic;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbutils.DbUtils;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Some method of the class ends what the field holds. */
final class ClosedByTheClass {
    static final class Closeable implements AutoCloseable {
        private final Connection connection;

        Closeable(DataSource clinic) throws SQLException {
            this.connection = clinic.getConnection();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    static final class Bean {
        private final Session session;

        Bean(SessionFactory factory) {
            this.session = factory.openSession();
        }

        @PreDestroy
        void end() {
            if (session.isOpen()) {
                session.close();
            }
        }
    }

    static final class Service {
        private final DataSource clinic;
        private Connection connection;

        Service(DataSource clinic) {
            this.clinic = clinic;
        }

        void start() throws SQLException {
            connection = clinic.getConnection();
        }

        void shutdown() {
            DbUtils.closeQuietly(connection);
            connection = null;
        }
    }

    static final class ByAHelper {
        private Connection connection;

        void open(DataSource clinic) throws SQLException {
            connection = clinic.getConnection();
        }

        void stop() {
            quietly(this.connection);
        }

        private static void quietly(AutoCloseable closeable) {
            try {
                if (closeable != null) {
                    closeable.close();
                }
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }

    static final class ByALocal {
        private Connection connection;

        void open(DataSource clinic) throws SQLException {
            connection = clinic.getConnection();
        }

        void stop() throws SQLException {
            Connection last = connection;
            connection = null;
            if (last != null) {
                last.close();
            }
        }

        void stopToo() throws SQLException {
            try (Connection last = connection) {
                last.rollback();
            }
        }
    }

    static final class ByAnInnerClass {
        private Connection connection;

        void open(DataSource clinic) throws SQLException {
            connection = clinic.getConnection();
            Runtime.getRuntime().addShutdownHook(new Thread() {
                @Override
                public void run() {
                    DbUtils.closeQuietly(connection);
                }
            });
        }
    }
}
