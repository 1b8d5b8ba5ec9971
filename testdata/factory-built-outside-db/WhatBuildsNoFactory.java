package com.acme.library;

import com.zaxxer.hikari.HikariConfig;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.hibernate.cfg.Configuration;
import org.springframework.orm.hibernate5.LocalSessionFactoryBean;

final class WhatBuildsNoFactory {
    Object settings() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:loans");
        return config;
    }

    Object builder() {
        return new SqlSessionFactoryBuilder();
    }

    Object configuration() {
        return new Configuration().configure();
    }

    Object bean() {
        return new LocalSessionFactoryBean();
    }
}
