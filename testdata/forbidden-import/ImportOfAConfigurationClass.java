package com.acme.clinic;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
class ImportOfAConfigurationClass {
    @Bean
    DataSource visits(com.zaxxer.hikari.HikariConfig config) {
        return new com.zaxxer.hikari.HikariDataSource(config);
    }
}
