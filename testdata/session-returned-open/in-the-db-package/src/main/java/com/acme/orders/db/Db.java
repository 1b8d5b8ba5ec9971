package com.acme.orders.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opening and handing out is what database code is for. */
public final class Db {
    private final DataSource source;

    public Db(DataSource source) {
        this.source = source;
    }

    public Connection open() throws SQLException {
        return source.getConnection();
    }
}
