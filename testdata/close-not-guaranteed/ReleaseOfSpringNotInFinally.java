package com.acme.payroll;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

final class ReleaseOfSpringNotInFinally {
    private final DataSource payroll;

    ReleaseOfSpringNotInFinally(DataSource payroll) {
        this.payroll = payroll;
    }

    void close(int month) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll); // expect: close-not-guaranteed
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update month set closed = true where number = " + month);
        }
        DataSourceUtils.releaseConnection(connection, payroll);
    }

    void closed(int month) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update month set closed = true where number = " + month);
        } finally {
            DataSourceUtils.releaseConnection(connection, payroll);
        }
    }

    /** Its own release also takes a plain connection of the data source. */
    void plain(int month) throws SQLException {
        Connection connection = payroll.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update month set closed = true where number = " + month);
        } finally {
            DataSourceUtils.releaseConnection(connection, payroll);
        }
    }
}
