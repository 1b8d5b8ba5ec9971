package com.acme.orders;

import java.sql.Connection;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;

final class MethodReferenceOnAChain {
    private final JdbcTemplate orders;

    MethodReferenceOnAChain(JdbcTemplate orders) {
        this.orders = orders;
    }

    boolean reachable() throws Exception {
        Callable<Connection> opener = orders.getDataSource()::getConnection; // expect: direct-factory-use
        try (Connection connection = opener.call()) {
            return connection.isValid(1);
        }
    }
}
