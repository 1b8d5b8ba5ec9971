package com.acme.orders;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcTemplateAndCallbacks {
    private final JdbcTemplate orders;

    JdbcTemplateAndCallbacks(JdbcTemplate orders) {
        this.orders = orders;
    }

    int count() {
        return orders.queryForObject("select count(*) from orders", Integer.class);
    }

    String schema() {
        return orders.execute((ConnectionCallback<String>) connection -> connection.getSchema());
    }

    String catalog() {
        return orders.execute((Connection connection) -> connection.getCatalog());
    }
}
