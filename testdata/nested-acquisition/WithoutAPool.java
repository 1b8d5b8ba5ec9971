package com.acme.tools;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where each connection is a new one, nobody waits for another's. */
final class WithoutAPool {
    void byUrl(String from, String to) throws SQLException {
        try (Connection read = DriverManager.getConnection(from);
                Connection write = DriverManager.getConnection(to)) {
            write.setReadOnly(!read.isReadOnly());
        }
    }

    void byUrlTwice(String url) throws SQLException {
        try (Connection read = DriverManager.getConnection(url);
                Connection write = DriverManager.getConnection(url)) {
            write.setReadOnly(!read.isReadOnly());
        }
    }

    void unpooled(JdbcDataSource source) throws SQLException {
        try (Connection read = source.getConnection();
                Connection write = source.getConnection()) {
            write.setReadOnly(!read.isReadOnly());
        }
    }

    void ofSpring(DriverManagerDataSource source) throws SQLException {
        try (Connection read = source.getConnection();
                Connection write = source.getConnection()) {
            write.setReadOnly(!read.isReadOnly());
        }
    }

    /** Another thread waits for its own. */
    void inAnotherThread(DataSource source, ExecutorService workers) throws SQLException {
        try (Connection read = source.getConnection()) {
            boolean readOnly = read.isReadOnly();
            workers.execute(() -> {
                try (Connection write = source.getConnection()) {
                    write.setReadOnly(!readOnly);
                } catch (SQLException e) {
                    System.err.println(e.getMessage());
                }
            });
        }
    }
}
