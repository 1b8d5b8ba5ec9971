package com.acme.freight;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConfigurationMayHold {
    private final DataSource loads;

    ConfigurationMayHold(DataSource loads) {
        this.loads = loads;
    }

    @Bean
    Object reader(EntityManagerFactory archive) {
        return archive.getProperties().isEmpty() ? loads : archive;
    }
}
