package com.acme.shop;

import org.hibernate.SessionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ShopConfiguration {
    private SessionFactory factory;

    @Bean
    SessionFactory factory() {
        return factory;
    }
}
