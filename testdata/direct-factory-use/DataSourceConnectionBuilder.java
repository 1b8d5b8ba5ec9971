package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource; // expect: forbidden-import

final class DataSourceConnectionBuilder {
    boolean reachable(DataSource orders, String user) throws SQLException { // expect: factory-held-outside-db
        try (Connection connection = orders.createConnectionBuilder().user(user).build()) { // expect: direct-factory-use
            return connection.isValid(2);
        }
    }
}
