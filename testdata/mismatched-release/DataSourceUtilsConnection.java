package com.acme.payroll;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.commons.dbutils.DbUtils;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;

/** The connection may belong to the transaction of Spring: closing it takes it from under the others. */
final class DataSourceUtilsConnection {
    private final DataSource payroll;

    DataSourceUtilsConnection(DataSource payroll) {
        this.payroll = payroll;
    }

    void inATry(int month) throws SQLException {
        try (Connection connection = DataSourceUtils.getConnection(payroll); // expect: mismatched-release
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update month set closed = true where number = " + month);
        }
    }

    void closed(int month) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll); // expect: mismatched-release
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update month set closed = true where number = " + month);
        } finally {
            connection.close();
        }
    }

    String byAHelper() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            JdbcUtils.closeConnection(connection);
        }
    }

    String byAnotherHelper() throws SQLException {
        Connection connection = DataSourceUtils.doGetConnection(payroll); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            DbUtils.closeQuietly(connection);
        }
    }

    String released() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll);
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, payroll);
        }
    }

    String done() throws SQLException {
        Connection connection = DataSourceUtils.doGetConnection(payroll);
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.doReleaseConnection(connection, payroll);
        }
    }

    /** A plain connection may be released by Spring, or closed. */
    String plain() throws SQLException {
        Connection connection = payroll.getConnection();
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, payroll);
        }
    }
}
