package com.acme.orders;

final class QualifiedDriverManagerCountsOnce {
    boolean reachable() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:h2:mem:orders")) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
