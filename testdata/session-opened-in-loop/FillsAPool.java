package com.acme.library.dao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

class FillsAPool {
    private final List<Connection> idle = new ArrayList<>();
    private final Connection[] fixed = new Connection[20];

    void fill(DataSource source, int size) throws SQLException {
        for (int i = 0; i < size; i++) {
            idle.add(source.getConnection());
        }
    }

    void fillByVariable(DataSource source, int size) throws SQLException {
        for (int i = 0; i < size; i++) {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            idle.add(connection);
        }
    }

    void fillArray(DataSource source) throws SQLException {
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = source.getConnection();
        }
    }

    void close() throws SQLException {
        for (Connection connection : idle) {
            connection.close();
        }
        for (Connection connection : fixed) {
            connection.close();
        }
    }
}
