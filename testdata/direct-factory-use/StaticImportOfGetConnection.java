package com.acme.orders;

import static java.sql.DriverManager.getConnection; // expect: forbidden-import

import java.sql.Connection;
import java.sql.SQLException;

final class StaticImportOfGetConnection {
    boolean reachable(String url) throws SQLException {
        try (Connection connection = getConnection(url)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
