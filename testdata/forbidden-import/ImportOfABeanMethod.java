package com.acme.clinic;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;

class ImportOfABeanMethod {
    @Bean
    DataSource visits() {
        return new HikariDataSource();
    }
}
