package com.acme.db;

import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class DbWiring {
    @Bean
    public DataSource main() {
        return new com.zaxxer.hikari.HikariDataSource();
    }

    @Produces
    public EntityManagerFactory factory() {
        return Persistence.createEntityManagerFactory("main");
    }

    public DataSource plain() { // expect: factory-exposed-by-wrapper
        return main();
    }
}
