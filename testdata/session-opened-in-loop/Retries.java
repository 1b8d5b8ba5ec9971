package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

class Retries {
    String leftByReturn(DataSource pool, int most) throws SQLException {
        for (int i = 0; i < most; i++) {
            try (Connection connection = pool.getConnection()) {
                return connection.getSchema();
            } catch (SQLException again) {
                continue;
            }
        }
        throw new SQLException("no connection");
    }

    void leftByBreak(DataSource pool, int most) {
        int i = 0;
        while (i < most) {
            i++;
            try (Connection connection = pool.getConnection()) {
                connection.setSchema("library");
                break;
            } catch (SQLException again) {
                System.err.println(again);
            }
        }
    }

    void counted(DataSource pool, int maxAttempts) throws SQLException {
        boolean done = false;
        for (int attempt = 0; attempt < maxAttempts && !done; attempt++) {
            try (Connection connection = pool.getConnection()) {
                done = connection.isReadOnly();
            }
        }
    }

    void three(DataSource pool) throws SQLException {
        for (int i = 0; i < 3; i++) {
            try (Connection connection = pool.getConnection()) {
                connection.setSchema("library");
            }
        }
    }
}
