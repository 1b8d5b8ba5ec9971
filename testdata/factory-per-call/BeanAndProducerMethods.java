package com.acme.library;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class BeanAndProducerMethods {
    @Produces
    String schema() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource();
                Connection connection = pool.getConnection()) {
            return connection.getSchema();
        }
    }

    @Configuration
    static class Wiring {
        @Bean
        String catalog() throws SQLException {
            try (HikariDataSource pool = new HikariDataSource();
                    Connection connection = pool.getConnection()) {
                return connection.getCatalog();
            }
        }
    }
}
