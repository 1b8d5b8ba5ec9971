package com.acme.orders;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource; // expect: forbidden-import

final class DataSourceConnection {
    @Resource
    private DataSource orders; // expect: factory-held-outside-db

    int count() throws SQLException {
        try (Connection connection = orders.getConnection(); // expect: direct-factory-use
                var rows = connection.createStatement().executeQuery("select count(*) from orders")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    boolean reachable(String user, String password) throws SQLException {
        try (Connection connection = this.orders.getConnection(user, password)) { // expect: direct-factory-use
            return connection.isValid(2);
        }
    }
}
