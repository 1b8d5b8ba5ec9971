package com.acme.mill;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Grinding extends Task {
    private final Connection connection;

    Grinding(DataSource mill) throws SQLException {
        this.connection = mill.getConnection();
    }

    @Override
    protected Connection getConnection() {
        return connection;
    }
}
