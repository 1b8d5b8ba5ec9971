package com.acme.harbor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.dbutils.DbUtils;

final class EachWithItsOwnTry {
    private static final Logger LOG = Logger.getLogger("harbor");
    private final DataSource harbor;

    EachWithItsOwnTry(DataSource harbor) {
        this.harbor = harbor;
    }

    int caught() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = harbor.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select count(*) from crane");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            try {
                if (rows != null) {
                    rows.close();
                }
            } catch (SQLException e) {
                LOG.log(Level.FINE, "rows", e);
            }
            try {
                if (statement != null) {
                    statement.close();
                }
            } catch (SQLException e) {
                LOG.log(Level.FINE, "statement", e);
            }
            if (connection != null) {
                connection.close();
            }
        }
    }

    int nested() throws SQLException {
        Connection connection = harbor.getConnection();
        try {
            Statement statement = connection.createStatement();
            try {
                ResultSet rows = statement.executeQuery("select count(*) from crane");
                return rows.next() ? rows.getInt(1) : 0;
            } finally {
                statement.close();
            }
        } finally {
            connection.close();
        }
    }

    int quiet() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = harbor.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select count(*) from crane");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            DbUtils.closeQuietly(rows);
            closeQuietly(statement);
            DbUtils.close(connection);
        }
    }

    private static void closeQuietly(Statement statement) {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "statement", e);
        }
    }

    /** The connection first: what comes after is closed with it. */
    void connectionFirst(Connection connection, Statement statement) throws SQLException {
        try {
            statement.execute("call sweep()");
        } finally {
            connection.close();
            statement.close();
        }
    }

    /** A single value, closed in two branches. */
    void branches(Connection connection, boolean keep) throws SQLException {
        try {
            connection.setReadOnly(true);
        } finally {
            if (keep) {
                connection.close();
            } else {
                connection.close();
            }
        }
    }
}
