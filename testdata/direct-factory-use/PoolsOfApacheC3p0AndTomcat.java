package com.acme.library;

import com.mchange.v2.c3p0.ComboPooledDataSource; // expect: forbidden-import
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.commons.dbcp2.BasicDataSource; // expect: forbidden-import
import org.apache.tomcat.jdbc.pool.DataSource; // expect: forbidden-import

final class PoolsOfApacheC3p0AndTomcat {
    boolean alive(BasicDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(ComboPooledDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(DataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
