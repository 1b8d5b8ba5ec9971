package com.acme.clinic;

final class QualifiedNameOfACallCountsAsUse {
    boolean reachable(String url) throws java.sql.SQLException {
        try (var connection = java.sql.DriverManager.getConnection(url)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    Object pool() {
        return new com.zaxxer.hikari.HikariDataSource(); // expect: factory-built-outside-db
    }
}
