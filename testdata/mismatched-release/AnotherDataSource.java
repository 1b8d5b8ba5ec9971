package com.acme.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Given back to where it does not come from. */
final class AnotherDataSource {
    private final DataSource orders;
    private final DataSource archive;

    AnotherDataSource(DataSource orders, DataSource archive) {
        this.orders = orders;
        this.archive = archive;
    }

    String mixed() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(orders); // expect: mismatched-release
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, archive);
        }
    }

    String same() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(this.orders);
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, orders);
        }
    }

    /** Perhaps the same: a method was asked. */
    String asked() throws SQLException {
        DataSource source = source();
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return connection.getSchema();
        } finally {
            DataSourceUtils.releaseConnection(connection, source());
        }
    }

    private DataSource source() {
        return orders;
    }
}
