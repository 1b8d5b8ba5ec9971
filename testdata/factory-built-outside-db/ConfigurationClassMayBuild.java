package com.acme.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConfigurationClassMayBuild {
    private EntityManagerFactory archive = Persistence.createEntityManagerFactory("archive");

    HikariDataSource pool(HikariConfig config) {
        return new HikariDataSource(config);
    }

    EntityManagerFactory archive() {
        return archive;
    }
}
