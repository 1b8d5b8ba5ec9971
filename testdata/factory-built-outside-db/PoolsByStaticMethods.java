package com.acme.library;

import io.agroal.api.AgroalDataSource; // expect: forbidden-import
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool; // expect: forbidden-import

final class PoolsByStaticMethods {
    Object h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:loans", "sa", ""); // expect: factory-built-outside-db
    }

    Object agroal(io.agroal.api.configuration.AgroalDataSourceConfiguration configuration) throws SQLException {
        return AgroalDataSource.from(configuration); // expect: factory-built-outside-db
    }
}
