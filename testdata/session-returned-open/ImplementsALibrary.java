package com.acme.tenants;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;

/** The library's method asks for an open connection. */
final class ImplementsALibrary {
    static final class Routing implements DataSource {
        private final Map<String, DataSource> tenants;
        private final Supplier<String> tenant;

        Routing(Map<String, DataSource> tenants, Supplier<String> tenant) {
            this.tenants = tenants;
            this.tenant = tenant;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = tenants.get(tenant.get()).getConnection();
            connection.setSchema(tenant.get());
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return tenants.get(tenant.get()).getConnection(user, password);
        }

        @Override
        public PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return type.isInstance(this);
        }
    }

    static final class Provider implements ConnectionProvider {
        private final DataSource source;

        Provider(DataSource source) {
            this.source = source;
        }

        @Override
        public Connection acquire() {
            try {
                return source.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void release(Connection connection) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Supplier<Connection> supplier(DataSource source) {
        return () -> {
            try {
                return source.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
