package com.acme.library.admin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

class ProbesSettings {
    boolean testConnection(HikariConfig settings) {
        try (HikariDataSource pool = new HikariDataSource(settings);
                Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }
}
