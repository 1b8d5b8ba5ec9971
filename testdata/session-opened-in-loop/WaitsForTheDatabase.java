package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

class WaitsForTheDatabase {
    void waitUntilUp(DataSource pool, int seconds) throws InterruptedException {
        boolean up = false;
        for (int i = 0; i < seconds && !up; i++) {
            try (Connection connection = pool.getConnection()) {
                up = connection.isReadOnly();
            } catch (SQLException notYet) {
                Thread.sleep(1000);
            }
        }
    }

    void openedInTheCondition(DataSource pool) throws SQLException {
        Connection connection;
        while ((connection = pool.getConnection()) != null) {
            connection.close();
        }
    }
}
