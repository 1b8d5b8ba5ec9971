package com.acme.orders;

import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import

public final class MainOpensToo {
    public static void main(String[] args) throws Exception {
        HikariDataSource pool = new HikariDataSource(); // expect: factory-built-outside-db
        pool.setJdbcUrl(args[0]);
        try (var connection = pool.getConnection()) { // expect: direct-factory-use
            System.out.println(connection.getMetaData().getDatabaseProductName());
        }
        pool.close();
    }
}
