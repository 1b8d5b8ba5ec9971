package com.acme.clinic;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

final class DriverConnect {
    boolean anyReachable(String url) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class)) {
            try (Connection connection = driver.connect(url, new Properties())) { // expect: direct-factory-use
                if (connection != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
