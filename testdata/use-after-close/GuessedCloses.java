package com.acme.tenants;

import com.acme.unknown.Locks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What only its name tells to be a close may be none. */
final class GuessedCloses {
    void unresolved(Connection connection) throws SQLException {
        Locks.releaseAll(connection);
        connection.commit();
    }

    void unresolvedBehindAHelper(Connection connection) throws SQLException {
        unlock(connection);
        connection.commit();
    }

    private static void unlock(Connection connection) {
        Locks.releaseAll(connection);
    }

    void sometimes(Connection connection, boolean last) throws SQLException {
        closeIf(last, connection);
        connection.commit();
    }

    private static void closeIf(boolean last, Connection connection) throws SQLException {
        if (last) {
            connection.close();
        }
    }

    /** The next execution closes the result of the one before. */
    int executedAgain(Statement statement) throws SQLException {
        ResultSet tenants = statement.executeQuery("select count(*) from tenant");
        ResultSet flats = statement.executeQuery("select count(*) from flat");
        try (flats) {
            return tenants.next() ? tenants.getInt(1) : 0; // expect: use-after-close
        }
    }

    /** Each turn has one of its own. */
    void eachTurn(Connection connection, Iterable<String> tenants) throws SQLException {
        PreparedStatement statement = null;
        try {
            for (String tenant : tenants) {
                if (statement != null) {
                    statement.close();
                }
                statement = connection.prepareStatement("delete from tenant where name = ?");
                statement.setString(1, tenant);
                statement.executeUpdate();
            }
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    /** The same place twice, before and after: each is a place of its own. */
    void twins(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
        connection.commit(); // expect: use-after-close
    }

    /** One cause, one finding. */
    void oneCause(Connection connection) throws SQLException {
        connection.close();
        connection.commit(); // expect: use-after-close
        connection.setAutoCommit(true);
    }
}
