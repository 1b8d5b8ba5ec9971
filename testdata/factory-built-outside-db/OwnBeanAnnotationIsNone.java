package com.acme.library;

import com.acme.wiring.Bean;
import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import

class OwnBeanAnnotationIsNone {
    @Bean
    Object loans() {
        return new HikariDataSource(); // expect: factory-built-outside-db
    }
}
