package com.acme.library.dao;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.commons.dbcp2.BasicDataSource;

class PoolInEachCall {
    String schema(HikariConfig config) throws SQLException {
        try (HikariDataSource pool = new HikariDataSource(config); // expect: factory-per-call
                Connection connection = pool.getConnection()) {
            return connection.getSchema();
        }
    }

    Connection connection(String url) throws SQLException {
        BasicDataSource pool = new BasicDataSource(); // expect: factory-per-call
        pool.setUrl(url);
        pool.setMaxTotal(4);
        return pool.getConnection();
    }
}
