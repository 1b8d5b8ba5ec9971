package com.acme.library;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;

class BeanMethodMayBuild {
    @Bean
    DataSource loans() {
        return new HikariDataSource();
    }

    Object second() {
        return new HikariDataSource(); // expect: factory-built-outside-db
    }
}
