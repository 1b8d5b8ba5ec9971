package com.acme.weir;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection that cannot even be given its settings back has other troubles than an open statement. */
final class SettledBeforeTheClose {
    void inFinally(Connection connection) throws SQLException {
        PreparedStatement statement = null;
        boolean before = connection.getAutoCommit();
        try {
            connection.setAutoCommit(false);
            statement = connection.prepareStatement("update weir set level = 1");
            statement.executeUpdate();
            connection.commit();
        } finally {
            connection.setAutoCommit(before);
            if (statement != null) {
                statement.close();
            }
        }
    }

    void afterwards(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("update weir set level = 2"); // expect: unclosed-statement
        statement.executeUpdate();
        connection.commit();
        statement.close();
    }

    void overwrittenInALoop(Connection connection, int[] levels) throws SQLException {
        PreparedStatement statement = null;
        try {
            for (int level : levels) {
                statement = connection.prepareStatement("update weir set level = ?"); // expect: unclosed-statement
                statement.setInt(1, level);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            try {
                connection.commit();
            } catch (SQLException e) {
                System.out.println(e.getMessage());
            }
            if (statement != null) {
                statement.close();
            }
        }
    }
}
