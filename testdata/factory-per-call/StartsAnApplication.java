package com.acme.library;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PostConstruct;
import java.sql.Connection;
import java.sql.SQLException;

class StartsAnApplication {
    @PostConstruct
    void schema() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource();
                Connection connection = pool.getConnection()) {
            connection.setSchema("library");
        }
    }

    void init() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource();
                Connection connection = pool.getConnection()) {
            connection.setSchema("library");
        }
    }

    void doStart() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource();
                Connection connection = pool.getConnection()) {
            connection.setSchema("library");
        }
    }

    void migrateToSecond() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource();
                Connection connection = pool.getConnection()) {
            connection.setSchema("library");
        }
    }
}
