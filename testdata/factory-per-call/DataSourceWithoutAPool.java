package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DataSourceWithoutAPool {
    String schema(String url) throws SQLException {
        DriverManagerDataSource loans = new DriverManagerDataSource(url);
        try (Connection connection = loans.getConnection()) {
            return connection.getSchema();
        }
    }
}
