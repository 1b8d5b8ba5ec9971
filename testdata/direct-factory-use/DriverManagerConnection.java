package com.acme.clinic;

import java.sql.Connection;
import java.sql.DriverManager; // expect: forbidden-import
import java.sql.SQLException;
import java.util.Properties;

final class DriverManagerConnection {
    private static final String URL = "jdbc:postgresql://db/clinic";

    boolean reachable() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean reachable(String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, user, password)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean reachable(Properties properties) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, properties)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
