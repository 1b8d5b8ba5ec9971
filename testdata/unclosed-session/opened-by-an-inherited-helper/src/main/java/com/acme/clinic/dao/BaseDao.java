package com.acme.clinic.dao;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

abstract class BaseDao {
    private final DataSource source;

    BaseDao(DataSource source) {
        this.source = source;
    }

    protected Connection getConnection() throws SQLException {
        return source.getConnection();
    }
}
