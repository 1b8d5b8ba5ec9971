package com.acme.library.dao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

class TenantsAreCached {
    private final Map<String, DataSource> pools = new ConcurrentHashMap<>();
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();

    Connection connection(String tenant) throws SQLException {
        return pools.computeIfAbsent(tenant, name -> new HikariDataSource(config(name))).getConnection();
    }

    void add(String tenant) {
        HikariDataSource pool = new HikariDataSource(config(tenant));
        pool.setPoolName(tenant);
        pools.put(tenant, pool);
    }

    boolean knows(String tenant) {
        return factories
                .computeIfAbsent(tenant, name -> {
                    EntityManagerFactory factory = Persistence.createEntityManagerFactory(name);
                    return factory;
                })
                .isOpen();
    }

    private static HikariConfig config(String tenant) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://db/" + tenant);
        return config;
    }
}
