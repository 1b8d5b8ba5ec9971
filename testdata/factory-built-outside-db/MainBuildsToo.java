package com.acme.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import

public final class MainBuildsToo {
    public static void main(String[] args) {
        HikariConfig config = new HikariConfig("/hikari.properties");
        try (var pool = new HikariDataSource(config)) { // expect: factory-built-outside-db
            System.out.println(pool.getHikariPoolMXBean().getIdleConnections());
        }
    }
}
