package com.acme.billing;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

final class SpringDataSourceUtils {
    private final JdbcTemplate jdbc;

    SpringDataSourceUtils(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    String catalog() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(jdbc.getDataSource()); // expect: direct-factory-use
        try {
            return connection.getCatalog();
        } finally {
            DataSourceUtils.releaseConnection(connection, jdbc.getDataSource());
        }
    }

    boolean readOnly() throws SQLException {
        Connection connection = DataSourceUtils.doGetConnection(jdbc.getDataSource()); // expect: direct-factory-use
        try {
            return connection.isReadOnly();
        } finally {
            DataSourceUtils.releaseConnection(connection, jdbc.getDataSource());
        }
    }
}
