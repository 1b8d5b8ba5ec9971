package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;

final class FactoryFromJdbcTemplate {
    private final JdbcTemplate orders;

    FactoryFromJdbcTemplate(JdbcTemplate orders) {
        this.orders = orders;
    }

    String schema() throws SQLException {
        try (Connection connection = orders.getDataSource().getConnection()) { // expect: direct-factory-use
            return connection.getSchema();
        }
    }
}
