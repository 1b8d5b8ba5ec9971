package com.acme.quarry;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Fields that are written and closed in a roundabout way. */
final class FieldsByOtherNames {
    /** By the name of the class. */
    static final class Registry {
        static Connection connection; // expect: session-in-field
        static Connection closed;

        private Registry() {}

        static void open() throws SQLException {
            Registry.connection = DriverManager.getConnection("jdbc:h2:mem:quarry");
            Registry.closed = DriverManager.getConnection("jdbc:h2:mem:quarry");
        }

        static void close() throws SQLException {
            Registry.closed.close();
        }
    }

    /** What is closed is a parameter of the same name. */
    static final class Shadowed {
        private final Connection connection; // expect: session-in-field

        Shadowed(DataSource quarry) throws SQLException {
            this.connection = quarry.getConnection();
        }

        String schema() throws SQLException {
            return connection.getSchema();
        }

        static void end(Connection connection) throws SQLException {
            connection.close();
        }
    }

    /** Of a class body without a name. */
    static Supplier<String> schemas(DataSource quarry) {
        return new Supplier<>() {
            private Connection connection; // expect: session-in-field

            @Override
            public String get() {
                try {
                    connection = connection == null ? quarry.getConnection() : connection;
                    return connection.getSchema();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    /** Two openings, one field. */
    static final class Reopened {
        private final SessionFactory factory;
        private Session session; // expect: session-in-field

        Reopened(SessionFactory factory) {
            this.factory = factory;
            this.session = factory.openSession();
        }

        Session current() {
            if (!session.isOpen()) {
                session = factory.openSession();
            }
            return session;
        }
    }

    /** The outer class closes what its nested one holds. */
    static final class Outer implements AutoCloseable {
        private final Inner inner;

        Outer(DataSource quarry) throws SQLException {
            inner = new Inner(quarry);
        }

        @Override
        public void close() throws SQLException {
            inner.connection.close();
        }

        private static final class Inner {
            final Connection connection;

            Inner(DataSource quarry) throws SQLException {
                connection = quarry.getConnection();
            }
        }
    }

    /** The inner class writes what the outer one closes. */
    static final class Lazy {
        private Session session;

        Runnable opener(SessionFactory factory) {
            return new Runnable() {
                @Override
                public void run() {
                    session = factory.openSession();
                }
            };
        }

        void end() {
            Session last;
            last = session;
            session = null;
            last.close();
        }
    }

    /** By a pattern, as something that can be closed. */
    static final class Any {
        private Object held;

        void hold(DataSource quarry) throws SQLException {
            held = quarry.getConnection();
        }

        void end() throws Exception {
            if (held instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    /** A sibling in the same file closes what it inherits. */
    static class Base {
        protected Connection connection;

        void open(DataSource quarry) throws SQLException {
            connection = quarry.getConnection();
        }
    }

    static final class Derived extends Base {
        void end() throws SQLException {
            connection.close();
        }
    }
}
