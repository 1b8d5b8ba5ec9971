package com.acme.clinic;

import static java.sql.DriverManager.*; // expect: forbidden-import

final class StaticOnDemandImport {
    static boolean reachable(String url) throws java.sql.SQLException {
        try (var connection = getConnection(url)) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
