package com.acme.harbor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Asking, closing again, reassigning, and what may still be open. */
final class OnlyWhereItMustBeClosed {
    private static final Logger LOG = Logger.getLogger("harbor");
    private final DataSource harbor;

    OnlyWhereItMustBeClosed(DataSource harbor) {
        this.harbor = harbor;
    }

    boolean asks(Connection connection) throws SQLException {
        connection.close();
        LOG.fine("closed " + connection);
        connection.close();
        return connection.isClosed() && connection.hashCode() != 0;
    }

    String reopened() throws SQLException {
        Connection connection = harbor.getConnection();
        connection.close();
        connection = harbor.getConnection();
        try {
            return connection.getSchema();
        } finally {
            connection.close();
        }
    }

    void inOneBranch(Connection connection, boolean last) throws SQLException {
        if (last) {
            connection.close();
        }
        connection.setReadOnly(true);
    }

    void untilLast(Connection connection, int turns) throws SQLException {
        for (int turn = 0; turn < turns; turn++) {
            if (connection.isClosed()) {
                return;
            }
            connection.setReadOnly(turn > 0);
            if (turn == 3) {
                connection.close();
                break;
            }
        }
    }

    void guarded(Connection connection) throws SQLException {
        connection.close();
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    void inAnotherMethod(Connection connection) throws SQLException {
        connection.close();
        LOG.log(java.util.logging.Level.INFO, "gone: {0}", connection);
        connection = null;
    }

    /** The catch is reached from before the close too. */
    void inCatch() throws SQLException {
        Connection connection = harbor.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.commit();
            connection.close();
        } catch (SQLException e) {
            try {
                connection.rollback();
            } finally {
                connection.close();
            }
            throw e;
        }
    }
}
