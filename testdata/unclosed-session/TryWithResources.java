package com.acme.quarry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class TryWithResources {
    private final DataSource quarry;

    TryWithResources(DataSource quarry) {
        this.quarry = quarry;
    }

    int several(String stone) throws SQLException {
        try (Connection connection = quarry.getConnection();
                PreparedStatement statement = connection.prepareStatement("select tons from pile where stone = ?")) {
            statement.setString(1, stone);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    void overAVariable(String stone) throws SQLException {
        Connection connection = quarry.getConnection();
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from pile where stone = '" + stone + "'");
        }
    }

    Object overAFinalVariable(SessionFactory factory, long id) {
        final Session session;
        session = factory.openSession();
        try (session) {
            return session.get("Stone", id);
        }
    }

    void withCatch(Runnable afterwards) {
        try (var connection = quarry.getConnection()) {
            connection.setAutoCommit(false);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("quarry is closed", e);
        } finally {
            afterwards.run();
        }
    }

    /** What is opened before and stands in no header stays open. */
    void besides(Connection given) throws SQLException {
        Connection connection = quarry.getConnection(); // expect: unclosed-session
        try (given;
                Statement statement = connection.createStatement()) {
            statement.execute("call weigh()");
        }
    }
}
