package com.acme.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.dbutils.DbUtils;

final class ClosedByHelpers {
    void ofALibrary(Connection connection) throws SQLException {
        DbUtils.closeQuietly(connection);
        connection.rollback(); // expect: use-after-close
    }

    void ofTheProject(Connection connection) throws SQLException {
        finish(connection);
        connection.setAutoCommit(true); // expect: use-after-close
    }

    /** Commits, and leaves it open. */
    void notClosed(Connection connection) throws SQLException {
        settle(connection);
        connection.setAutoCommit(true);
    }

    int closedAll(Connection connection, Statement statement, ResultSet rows) throws SQLException {
        DbUtils.closeQuietly(connection, statement, rows);
        return rows.getInt(1); // expect: use-after-close
    }

    private static void finish(Connection connection) throws SQLException {
        try {
            connection.commit();
        } finally {
            connection.close();
        }
    }

    private static void settle(Connection connection) throws SQLException {
        connection.commit();
    }
}
