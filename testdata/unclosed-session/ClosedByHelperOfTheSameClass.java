package com.acme.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

final class ClosedByHelperOfTheSameClass {
    private static final Logger LOG = Logger.getLogger("clinic");
    private final DataSource clinic;

    ClosedByHelperOfTheSameClass(DataSource clinic) {
        this.clinic = clinic;
    }

    int beds(String ward) throws SQLException {
        Connection connection = null;
        PreparedStatement statement = null;
        ResultSet rows = null;
        try {
            connection = clinic.getConnection();
            statement = connection.prepareStatement("select beds from ward where name = ?");
            statement.setString(1, ward);
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt("beds") : 0;
        } finally {
            closeAll(connection, statement, rows);
        }
    }

    void rename(String from, String to) throws SQLException {
        Connection connection = clinic.getConnection();
        PreparedStatement statement = null;
        try {
            statement = connection.prepareStatement("update ward set name = ? where name = ?");
            statement.setString(1, to);
            statement.setString(2, from);
            statement.executeUpdate();
        } finally {
            close(statement);
            close(connection);
        }
    }

    private static void closeAll(Connection connection, PreparedStatement statement, ResultSet rows) {
        close(rows);
        close(statement);
        close(connection);
    }

    private static void close(AutoCloseable closeable) {
        if (closeable != null) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.log(Level.FINE, "cannot close", e);
            }
        }
    }
}
