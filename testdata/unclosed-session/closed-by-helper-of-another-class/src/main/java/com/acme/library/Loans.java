package com.acme.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Loans {
    private final DataSource library;

    Loans(DataSource library) {
        this.library = library;
    }

    int varargs(String reader) throws SQLException {
        Connection connection = null;
        PreparedStatement statement = null;
        ResultSet rows = null;
        try {
            connection = library.getConnection();
            statement = connection.prepareStatement("select count(*) from loan where reader = ?");
            statement.setString(1, reader);
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            Resources.closeQuietly(rows, statement, connection);
        }
    }

    String byObject() throws SQLException {
        Connection connection = library.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Resources.release(connection);
        }
    }

    String throughTwoMethods() throws SQLException {
        Connection connection = library.getConnection();
        try {
            return connection.getSchema();
        } finally {
            Resources.dispose(connection);
        }
    }

    String nested() throws SQLException {
        Connection connection = library.getConnection();
        try {
            return connection.getCatalog();
        } finally {
            Resources.Inner.finish(connection);
        }
    }

    /** The helper closes what it is given, and this value is not among it. */
    int varargsWithoutIt(String reader) throws SQLException {
        Connection connection = library.getConnection(); // expect: unclosed-session
        PreparedStatement statement = null;
        ResultSet rows = null;
        try {
            statement = connection.prepareStatement("select count(*) from loan where reader = ?");
            statement.setString(1, reader);
            rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            Resources.closeQuietly(rows, statement);
        }
    }
}
