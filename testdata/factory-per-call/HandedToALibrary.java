package com.acme.library.dao;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

class HandedToALibrary {
    private JdbcTemplate loans;

    void use(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        loans = new JdbcTemplate(pool);
    }

    void use() {
        loans = new JdbcTemplate(new HikariDataSource());
    }

    int count() {
        return loans.getFetchSize();
    }
}
