package com.acme.library.dao;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jdbi.v3.core.Jdbi;

class ReturnedByABuilder {
    SessionFactory sessions(Configuration configuration) {
        return configuration.buildSessionFactory();
    }

    DataSource pool(String url, boolean small) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (small) {
            pool.setMaximumPoolSize(2);
        }
        return pool;
    }

    Jdbi jdbi(String url) {
        return Jdbi.create(url).installPlugins();
    }

    DataSource either(boolean small) {
        return small ? new HikariDataSource() : (DataSource) new HikariDataSource();
    }
}
