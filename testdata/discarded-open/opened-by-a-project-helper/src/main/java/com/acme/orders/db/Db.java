package com.acme.orders.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public final class Db {
    private final DataSource source;

    public Db(DataSource source) {
        this.source = source;
    }

    public Connection open() throws SQLException {
        return source.getConnection();
    }

    /** The connection has no name here, and the caller gets the statement only. */
    public Statement statement() throws SQLException {
        return source.getConnection().createStatement(); // expect: discarded-open
    }
}
