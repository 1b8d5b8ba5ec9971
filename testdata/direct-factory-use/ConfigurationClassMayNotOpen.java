package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConfigurationClassMayNotOpen {
    @Bean
    Runnable startUpCheck(DataSource orders) throws SQLException {
        try (Connection connection = orders.getConnection()) { // expect: direct-factory-use
            connection.isValid(1);
        }
        return () -> {};
    }
}
