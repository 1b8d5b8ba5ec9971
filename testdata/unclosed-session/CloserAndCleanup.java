package com.acme.press;

import com.google.common.io.Closer;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lombok.Cleanup;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.eclipse.persistence.sessions.server.ClientSession;
import org.eclipse.persistence.sessions.server.Server;

final class CloserAndCleanup {
    void cleanup(DataSource source, String sql) throws SQLException {
        @Cleanup Connection connection = source.getConnection();
        @Cleanup Statement statement = connection.createStatement();
        statement.execute(sql);
    }

    Object cleanupByName(Server server, Class<?> type) {
        @Cleanup("release") ClientSession session = server.acquireClientSession();
        return session.readObject(type);
    }

    int registered(SqlSessionFactory factory, String statement) throws IOException {
        Closer closer = Closer.create();
        try {
            SqlSession session = closer.register(factory.openSession());
            return session.update(statement);
        } catch (Throwable e) {
            throw closer.rethrow(e);
        } finally {
            closer.close();
        }
    }

    int registeredAfterwards(SqlSessionFactory factory, String statement) throws IOException {
        try (Closer closer = Closer.create()) {
            SqlSession session = factory.openSession();
            closer.register(session);
            return session.update(statement);
        }
    }

    String registeredAsLambda(DataSource source) throws IOException, SQLException {
        try (Closer closer = Closer.create()) {
            Connection connection = source.getConnection();
            Closeable closeable = () -> close(connection);
            closer.register(closeable);
            return connection.getSchema();
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
