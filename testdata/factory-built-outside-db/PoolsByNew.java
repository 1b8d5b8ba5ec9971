package com.acme.library;

import com.alibaba.druid.pool.DruidDataSource; // expect: forbidden-import
import com.mchange.v2.c3p0.ComboPooledDataSource; // expect: forbidden-import
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import
import java.util.function.Supplier;
import org.apache.commons.dbcp2.BasicDataSource; // expect: forbidden-import

final class PoolsByNew {
    Object hikari(HikariConfig config) {
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config); // expect: factory-built-outside-db
    }

    Object dbcp(String url) {
        BasicDataSource pool = new BasicDataSource(); // expect: factory-built-outside-db
        pool.setUrl(url);
        return pool;
    }

    Object c3p0() {
        return new ComboPooledDataSource("loans"); // expect: factory-built-outside-db
    }

    Object druid() {
        return new DruidDataSource(); // expect: factory-built-outside-db
    }

    Supplier<Object> byReference() {
        return HikariDataSource::new; // expect: factory-built-outside-db
    }
}
