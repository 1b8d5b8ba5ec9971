package com.acme.library;

import com.alibaba.druid.pool.DruidDataSource; // expect: forbidden-import
import io.agroal.api.AgroalDataSource; // expect: forbidden-import
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool; // expect: forbidden-import

final class PoolsOfDruidAgroalAndH2 {
    boolean alive(DruidDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(AgroalDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(JdbcConnectionPool pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
