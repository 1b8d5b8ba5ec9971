package com.acme.library;

import com.jolbox.bonecp.BoneCPDataSource; // expect: forbidden-import
import java.sql.Connection;
import java.sql.SQLException;
import oracle.ucp.jdbc.PoolDataSource; // expect: forbidden-import
import org.apache.commons.dbcp.BasicDataSource; // expect: forbidden-import

final class PoolsOfDbcp1UcpAndBoneCp {
    boolean alive(BasicDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(PoolDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean alive(BoneCPDataSource pool) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = pool.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
